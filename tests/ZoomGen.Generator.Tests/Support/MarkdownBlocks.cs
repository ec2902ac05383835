using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>Reads the code blocks of a Markdown text.</summary>
internal static partial class MarkdownBlocks
{
    public static IEnumerable<string> Read(string markdown, string language) =>
        Block().Matches(markdown).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    /// <summary>Whether C# code is a program of its own, which <c>dotnet run</c> takes without a project.</summary>
    public static bool IsFileBasedProgram(string code) => code.StartsWith("#:", StringComparison.Ordinal);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
