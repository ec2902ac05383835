namespace ZoomGen.Generator.Reporting;

/// <summary>What the diagnostics of one id have in common.</summary>
internal sealed record DiagnosticRule(string Id, string Title, string MessageFormat, RuleSeverity Severity);

internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
