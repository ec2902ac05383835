using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Response classes are closed where C# has closed classes, which is version 15 and later.</summary>
public class ClosedResponseTests
{
    private const string AllCases = """
        UpdateLiveStreamResponse.NoContent => 1,
        UpdateLiveStreamResponse.MultipleChoices => 2,
        UpdateLiveStreamResponse.BadRequest => 3,
        UpdateLiveStreamResponse.Undocumented => 4,
        """;

    private const string Attribute =
        "namespace System.Runtime.CompilerServices { ACCESS sealed class IsClosedTypeAttribute : System.Attribute { } }";

    private static readonly InMemoryFile Zoom = new("zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection);

    private static readonly InMemoryFile Other = new(
        "other.postman_collection.json",
        RepositoryRoot.LiveStreamCollection.Replace("\"Zoom API\"", "\"Other API\"", StringComparison.Ordinal));

    [Theory]
    [InlineData(LanguageVersion.CSharp15)]
    [InlineData(LanguageVersion.Preview)]
    public void A_switch_over_every_case_needs_no_default(LanguageVersion version) =>
        Assert.Empty(Compile(version, AllCases + "UpdateLiveStreamResponse.NotFound => 5,"));

    [Fact]
    public void A_switch_without_a_case_is_a_warning_that_names_the_case()
    {
        var warning = Assert.Single(Compile(LanguageVersion.CSharp15, AllCases));

        Assert.Equal("CS8509", warning.Id);
        Assert.Contains("UpdateLiveStreamResponse.NotFound", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_switch_with_a_default_still_compiles() =>
        Assert.Empty(Compile(LanguageVersion.CSharp15, AllCases + "UpdateLiveStreamResponse.NotFound => 5, _ => 6"));

    [Fact]
    public void Before_version_15_they_are_abstract()
    {
        var run = GeneratorRun.Of([Zoom], languageVersion: LanguageVersion.CSharp14);

        Assert.Contains(
            "public abstract partial class UpdateLiveStreamResponse ",
            run.Text("Zoom.Meetings.UpdateLiveStream.g.cs"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(run.GeneratedTrees, IsAttribute);
    }

    [Fact]
    public void The_attribute_is_emitted_once_for_all_clients() =>
        Assert.Single(GeneratorRun.Of([Zoom, Other], languageVersion: LanguageVersion.CSharp15).GeneratedTrees, IsAttribute);

    [Fact]
    public void The_attribute_is_not_emitted_without_a_client() =>
        Assert.Empty(GeneratorRun.Of([], languageVersion: LanguageVersion.CSharp15).GeneratedTrees);

    // The framework, or a library with InternalsVisibleTo.
    [Theory]
    [InlineData("public", 0)]
    [InlineData("internal", 1)]
    public void The_attribute_is_emitted_where_no_reference_has_one_that_is_accessible(string accessibility, int count)
    {
        var framework = GeneratorRun.Compilation(
            LanguageVersion.CSharp12, Attribute.Replace("ACCESS", accessibility, StringComparison.Ordinal));
        var compilation = GeneratorRun.Compilation(LanguageVersion.CSharp15).AddReferences(framework.ToMetadataReference());

        var run = GeneratorRun.Driver([Zoom], languageVersion: LanguageVersion.CSharp15).Run(compilation).GetRunResult();

        Assert.Equal(count, run.GeneratedTrees.Count(IsAttribute));
    }

    private static bool IsAttribute(SyntaxTree tree) => tree.FilePath.EndsWith("IsClosedTypeAttribute.g.cs", StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Compile(LanguageVersion version, string arms) => GeneratorRun.Compile(
        GeneratorRun.Of([Zoom], languageVersion: version),
        version,
        $$"""using Zoom.Meetings; static class User { static int Use(UpdateLiveStreamResponse response) => response switch { {{arms}} }; }""");
}
