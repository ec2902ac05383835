using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Architecture;

/// <summary>Lines are at most as long as .editorconfig says, which no analyzer checks.</summary>
public partial class LineLengthTests
{
    /// <summary>What a build, a package or the generator leaves.</summary>
    private static readonly string[] NotWritten = ["/bin/", "/obj/", "artifacts/", ".verified.cs", ".received.cs"];

    private static readonly string[] Extensions = [".cs", ".csproj", ".md", ".props", ".targets"];

    private static readonly int Limit = int.Parse(
        MaxLineLength().Match(Read(".editorconfig")).Groups["limit"].Value, CultureInfo.InvariantCulture);

    [Fact]
    public void No_line_is_longer_than_the_editorconfig_allows()
    {
        var longLines = SourceFiles().SelectMany(file => LongLines(file, Read(file)).Select(line => $"{file}({line})")).ToArray();

        Assert.True(longLines.Length == 0, string.Join('\n', longLines));
    }

    [Theory]
    [InlineData("a.cs", "// {0}")]
    [InlineData("a.cs", "int {0};")]
    [InlineData("a.md", "a {0}")]
    [InlineData("a.props", "<!-- {0} -->")]
    public void A_line_that_is_too_long_is_found(string file, string line) =>
        Assert.Equal([2], LongLines(file, "\n" + line.Replace("{0}", new string('a', Limit), StringComparison.Ordinal)));

    [Theory]
    [InlineData("a.cs", "string s = \"{0}\";")]
    [InlineData("a.cs", "string s = $\"{0}\";")]
    [InlineData("a.cs", "string s = \"\"\"\n    {0}\n    \"\"\";")]
    [InlineData("a.md", "| {0} |")]
    [InlineData("a.md", "```cs\n{0}\n```")]
    public void Text_that_cannot_be_wrapped_is_exempt(string file, string line) =>
        Assert.Empty(LongLines(file, line.Replace("{0}", new string('a', Limit), StringComparison.Ordinal)));

    private static IEnumerable<int> LongLines(string file, string text)
    {
        var lines = text.Split('\n');
        return Enumerable.Range(1, lines.Length).Where(number => lines[number - 1].Length > Limit).Except(Unbreakable(file, text, lines));
    }

    private static IEnumerable<int> Unbreakable(string file, string text, string[] lines) => Path.GetExtension(file) switch
    {
        ".cs" => LinesWithLiteralAtLimit(text),
        ".md" => TableRows(lines).Concat(EmittedCode(text)),
        _ => [],
    };

    // A literal that crosses the limit is data, such as the JSON of a collection, and cannot be wrapped without a change of it.
    private static IEnumerable<int> LinesWithLiteralAtLimit(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return root.SyntaxTree.GetText().Lines
            .Where(line => line.Span.Length > Limit && IsLiteral(root.FindToken(line.Start + Limit)))
            .Select(line => line.LineNumber + 1);
    }

    private static bool IsLiteral(SyntaxToken token) =>
        token.Parent!.AncestorsAndSelf().Any(node => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax);

    // A row of a table is one line.
    private static IEnumerable<int> TableRows(string[] lines) =>
        Enumerable.Range(1, lines.Length).Where(number => lines[number - 1].StartsWith('|'));

    // Excerpts of emitted code are quoted as they are.
    private static IEnumerable<int> EmittedCode(string text) => Excerpt().Matches(text).SelectMany(excerpt =>
        Enumerable.Range(LineOf(text, excerpt.Index), excerpt.Value.Count(character => character == '\n')));

    private static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(RepositoryRoot.Path, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(file => Extensions.Contains(Path.GetExtension(file)))
            .Where(file => !Array.Exists(NotWritten, part => file.Contains(part, StringComparison.Ordinal)));

    private static string Read(string file) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, file));

    [GeneratedRegex(@"^max_line_length = (?<limit>\d+)$", RegexOptions.Multiline)]
    private static partial Regex MaxLineLength();

    [GeneratedRegex(@"^```cs\n.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Excerpt();
}
