using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator;

/// <summary>Hands diagnostics to the compiler.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "ZoomGen";

    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="helpFolder">The folder of the help pages, or null for a diagnostic without a link.</param>
    public static Diagnostic ToDiagnostic(this DiagnosticInfo diagnostic, string? helpFolder) =>
        Diagnostic.Create(diagnostic.Rule.ToDescriptor(helpFolder), Locate(diagnostic.Place), [.. diagnostic.Arguments]);

    /// <param name="rule">The rule.</param>
    /// <param name="helpFolder">The folder of the help pages, or null for a diagnostic without a link.</param>
    public static DiagnosticDescriptor ToDescriptor(this DiagnosticRule rule, string? helpFolder) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        Severity(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink($"{helpFolder}{rule.Id}.md"));

    private static string? HelpLink(string path) => Uri.TryCreate(path, UriKind.Absolute, out var page) ? page.AbsoluteUri : null;

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => throw new InvalidOperationException(severity.ToString()),
    };

    private static Location Locate(Place place)
    {
        var position = new LinePosition(place.Line - 1, place.Column - 1);
        return Location.Create(place.File, default, new LinePositionSpan(position, position));
    }
}
