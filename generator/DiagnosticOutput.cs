using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>The door by which diagnostics leave the pipeline. Each gets the help page of the package in which the generator came.</summary>
internal static class DiagnosticOutput
{
    public static void ReportDiagnostics(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics) =>
        context.RegisterSourceOutput(diagnostics.Combine(HelpFolder(context)), Report);

    public static void ReportDiagnostics(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<DiagnosticInfo>> diagnostics) =>
        context.RegisterSourceOutput(diagnostics.Combine(HelpFolder(context)), ReportAll);

    private static IncrementalValueProvider<string?> HelpFolder(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(ProjectProperties.ReadHelpFolder);

    private static void Report(SourceProductionContext context, (DiagnosticInfo Diagnostic, string? HelpFolder) input) =>
        context.ReportDiagnostic(input.Diagnostic.ToDiagnostic(input.HelpFolder));

    private static void ReportAll(SourceProductionContext context, (EquatableArray<DiagnosticInfo> Diagnostics, string? HelpFolder) input)
    {
        foreach (var diagnostic in input.Diagnostics)
            Report(context, (diagnostic, input.HelpFolder));
    }
}
