using System.Text.RegularExpressions;

namespace ZoomGen.Package.Tests.Support;

/// <summary>What a command said. A failed expectation shows all of it.</summary>
internal sealed partial record CommandResult(IReadOnlyList<string> Command, int ExitCode, string Output)
{
    /// <summary>The errors and warnings of a build, as <c>file(line,column): error ID</c>, the file without its folder.</summary>
    private IEnumerable<string> Diagnostics =>
        DiagnosticLine()
            .Matches(BeforeSummary)
            .Select(match => $"{match.Groups["file"].Value}: {match.Groups["kind"].Value} {match.Groups["id"].Value}");

    // The summary says everything a second time.
    private string BeforeSummary => Output.Split("\nBuild FAILED.")[0];

    public CommandResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{this}");
        return this;
    }

    public CommandResult ShouldFailWith(params string[] diagnostics)
    {
        Assert.True(ExitCode != 0 && Diagnostics.SequenceEqual(diagnostics), $"Expected: {string.Join("; ", diagnostics)}\n{this}");
        return this;
    }

    /// <summary>Expects these errors, and perhaps others, in a file, and none in any other.</summary>
    public CommandResult ShouldFailOnlyIn(string file, params string[] ids)
    {
        var errors = Diagnostics.Select(error => error.Split(' ')).ToArray();
        var isOnlyThere = errors.All(error => error[0].StartsWith($"{file}(", StringComparison.Ordinal));
        var isThere = !ids.Except(errors.Select(error => error[^1])).Any();
        Assert.True(isOnlyThere && isThere, $"Expected only in {file}: {string.Join("; ", ids)}\n{this}");
        return this;
    }

    public CommandResult ShouldSay(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"Expected in the output: {text}\n{this}");
        return this;
    }

    public CommandResult ShouldNotSay(string text)
    {
        Assert.False(Output.Contains(text, StringComparison.Ordinal), $"Not expected in the output: {text}\n{this}");
        return this;
    }

    public override string ToString() => $"{string.Join(' ', Command)}\nexit code {ExitCode}\n{Output}";

    [GeneratedRegex(@"^\s*(?:[^\n]*[/\\])?(?<file>[^/\\\n]*?)\s*: (?<kind>error|warning) (?<id>[A-Z]+[0-9]+):", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
