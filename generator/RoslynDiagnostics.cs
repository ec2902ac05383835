using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator;

/// <summary>Hands diagnostics to the compiler.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "ZoomGen";

    public static Diagnostic ToDiagnostic(this DiagnosticInfo diagnostic) =>
        Diagnostic.Create(Describe(diagnostic.Rule), Locate(diagnostic.Place), [.. diagnostic.Arguments]);

    private static DiagnosticDescriptor Describe(DiagnosticRule rule) =>
        new(rule.Id, rule.Title, rule.MessageFormat, Category, Severity(rule.Severity), isEnabledByDefault: true);

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
