using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>
/// What a test expects the generator to report: id, file, line and column, such as <c>ZG0012 zoom.postman_collection.json(3,5)</c>.
/// </summary>
internal static class ExpectedDiagnostics
{
    /// <summary>Fails the test for each diagnostic that it does not expect and for each expected one that is missing.</summary>
    public static void Verify(IEnumerable<Diagnostic> diagnostics, params string[] expected)
    {
        var missing = expected.ToList();
        var unexpected = diagnostics.Where(diagnostic => !missing.Remove(Show(diagnostic))).ToArray();
        if (unexpected.Length > 0 || missing.Count > 0)
        {
            Assert.Fail(string.Join('\n', [
                .. unexpected.Select(diagnostic => $"Unexpected: {Show(diagnostic)}: {diagnostic.GetMessage(null)}"),
                .. missing.Select(diagnostic => $"Missing: {diagnostic}")
            ]));
        }
    }

    public static void Verify(IEnumerable<DiagnosticInfo> diagnostics, params string[] expected) =>
        Verify(diagnostics.Select(diagnostic => diagnostic.ToDiagnostic(helpFolder: null)), expected);

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }
}
