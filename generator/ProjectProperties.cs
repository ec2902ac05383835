using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator;

/// <summary>The properties of the project, as the build files pass them on.</summary>
internal static class ProjectProperties
{
    /// <summary>The folder of the help pages, or null where no build file says it.</summary>
    public static string? ReadHelpFolder(AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        options.GlobalOptions.TryGetValue("build_property.ZoomGenHelpFolder", out var folder) ? folder : null;
}
