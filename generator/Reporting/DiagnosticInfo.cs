using System.Globalization;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Reporting;

/// <summary>A diagnostic before it is the compiler's: equal by value, and usable where there is no compiler.</summary>
internal sealed record DiagnosticInfo(DiagnosticRule Rule, Place Place, EquatableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The message behind its place, in the form that editors turn into a link.</summary>
    public override string ToString() => FormattableString.Invariant($"{Place.File}({Place.Line},{Place.Column}): {Message}");
}
