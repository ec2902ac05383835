using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>The methods that register a client are emitted where the package ZoomGen.Extensions is referenced.</summary>
public class RegistrationTests
{
    private const string Registration = "Registration.g.cs";

    private static readonly InMemoryFile Zoom = new("zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection);

    public static TheoryData<string> Collections => new(CompiledCollections.All.Keys);

    [Fact]
    public void They_are_in_a_file_of_their_own_and_change_no_other()
    {
        var without = GeneratorRun.Of([Zoom]).GeneratedTrees.ToDictionary(tree => tree.FilePath, tree => tree.ToString());

        var with = Run([Zoom]).GeneratedTrees.ToDictionary(tree => tree.FilePath, tree => tree.ToString());

        Assert.All(without, file => Assert.Equal(file.Value, with[file.Key]));
        Assert.EndsWith("Zoom.ZoomClient" + Registration, Assert.Single(with.Keys.Except(without.Keys)), StringComparison.Ordinal);
        Assert.All(without.Values, text => Assert.DoesNotContain("Extensions.Api", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void They_compile_without_a_warning(string name)
    {
        var run = Run([new InMemoryFile(GeneratorRun.DefaultPath, CompiledCollections.All[name])]);

        var registration = Assert.Single(run.GeneratedTrees, IsRegistration);
        EmittedSyntax.HoldsTypesAndOurHeaderOnly(registration);
        Assert.Empty(GeneratorRun.CompileWithExtensions(run, "[assembly: System.CLSCompliant(true)]"));
    }

    [Fact]
    public void They_are_found_without_a_namespace_of_the_client()
    {
        var diagnostics = GeneratorRun.CompileWithExtensions(Run([Zoom]), """
            using Microsoft.Extensions.DependencyInjection;
            static class User { static void Register(IServiceCollection services) => services.AddZoomClient(options => { }); }
            """);

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Those_of_an_internal_client_are_internal()
    {
        var metadata = ItemMetadata.For(
            Zoom.Path, ("ZoomGenCollection", "true"), ("ZoomGenInterfaces", "true"), ("ZoomGenAccessibility", "internal"));

        var run = Run([Zoom], metadata);

        Assert.Empty(GeneratorRun.CompileWithExtensions(run));
        Assert.Contains(
            "internal static class Zoom_ZoomClientRegistration", run.Text("Zoom.ZoomClient" + Registration), StringComparison.Ordinal);
    }

    [Fact]
    public void Clients_of_one_name_in_two_namespaces_compile_together()
    {
        var other = new InMemoryFile("other.postman_collection.json", RepositoryRoot.LiveStreamCollection);
        var metadata = ItemMetadata.For(other.Path, ("ZoomGenCollection", "true"), ("ZoomGenNamespace", "Acme.Zoom"));

        Assert.Empty(GeneratorRun.CompileWithExtensions(Run([Zoom, other], metadata)));
    }

    [Theory]
    [InlineData("{{host}}", "{{host}}", "{{host}}", true)]
    [InlineData("{{host}}", "{{host}}", "https://a.test", true)]
    [InlineData("{{host}}", "https://a.test", "https://a.test", false)]
    public void A_variable_that_most_requests_need_is_required(string first, string second, string third, bool isRequired)
    {
        var requests = new[] { first, second, third }.Select((host, index) => Support.Collections.Get($"Get {index}", $"{host}/{index}/things"));
        var file = new InMemoryFile("a.postman_collection.json", Support.Collections.With(string.Join(",", requests)));

        var run = Run([file]);

        var text = run.GeneratedTrees.Single(IsRegistration).ToString();
        Assert.Equal(isRequired, text.Contains("options.Host = value, isRequired: true", StringComparison.Ordinal));
    }

    private static bool IsRegistration(SyntaxTree tree) =>
        tree.ToString().Contains("namespace Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal);

    private static GeneratorDriverRunResult Run(IEnumerable<AdditionalText> files, ItemMetadata? metadata = null) =>
        GeneratorRun.WithAnyWarnings(files, metadata, references: GeneratorRun.ExtensionReferences);
}
