using System.Text.RegularExpressions;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Architecture;

/// <summary>SECURITY.md names a test for each promise.</summary>
public partial class SecurityTests
{
    [Fact]
    public void Every_test_that_the_threat_model_names_exists()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "SECURITY.md"));
        var named = TestName().Matches(text).Select(match => match.Groups[1].Value).ToHashSet();
        var existing = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.True(named.Count > 20);
        Assert.Empty(named.Except(existing));
    }

    [GeneratedRegex("`(\\w+Tests)`")]
    private static partial Regex TestName();
}
