using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;
using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>The generator and its libraries live in the processes of others, which may hold the same libraries in other versions.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class AnalyzerFolderTests(PackedFeed feed)
{
    private const string Generator = "ZoomGen.Generator";

    private const string CodeFixes = "ZoomGen.CodeFixes";

    [Fact]
    public void Every_assembly_has_a_name_of_our_own()
    {
        using var package = feed.Open("ZoomGen");

        var names = package.Analyzers.Select(package.ReadAssemblyName);

        Assert.Equal(package.Analyzers.Select(Path.GetFileNameWithoutExtension), names);
        Assert.All(names, name => Assert.StartsWith("ZoomGen.", name, StringComparison.Ordinal));
    }

    // A compiler reads the names of the types in the code fixes, and never loads them.
    [Theory]
    [InlineData(false)]
    [InlineData(
        true, "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Workspaces", "System.Composition.AttributedModel")]
    public void What_an_assembly_refers_to_travels_with_it_or_is_part_of_every_host(bool codeFixes, params string[] editors)
    {
        using var package = feed.Open("ZoomGen");
        string[] compilers =
        [
            "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "netstandard", "System.Buffers", "System.Collections.Immutable",
            "System.Memory", "System.Runtime.CompilerServices.Unsafe",
        ];

        var assemblies = package.Analyzers.Where(assembly => package.ReadAssemblyName(assembly) == CodeFixes == codeFixes);
        var references = assemblies.SelectMany(package.ReadReferences).Select(reference => reference.Name).Distinct();

        Assert.Empty(references.Except(compilers).Except(editors).Except(package.Analyzers.Select(package.ReadAssemblyName)));
    }

    [Fact]
    public void A_reference_to_a_renamed_library_asks_for_no_signature()
    {
        using var package = feed.Open("ZoomGen");

        var libraries = package.Analyzers
            .SelectMany(package.ReadReferences)
            .Where(reference => reference.Name!.StartsWith("ZoomGen.", StringComparison.Ordinal));

        Assert.NotEmpty(libraries);
        Assert.All(libraries, reference => Assert.Empty(reference.GetPublicKeyToken()!));
    }

    [Fact]
    public void The_licenses_of_all_libraries_are_in_the_package()
    {
        using var package = feed.Open("ZoomGen");

        var notices = package.ReadText("THIRD-PARTY-NOTICES.txt");

        var libraries = package.Analyzers.Select(package.ReadAssemblyName).Where(name => name is not (Generator or CodeFixes)).ToArray();
        Assert.All(libraries, library => Assert.Contains($"{library}.dll", notices, StringComparison.Ordinal));
        Assert.Contains("Copyright (c) .NET Foundation and Contributors", notices, StringComparison.Ordinal);
        Assert.Contains("Alexandre Mutel", notices, StringComparison.Ordinal);
        Assert.Contains("Copyright (c) 2007 James Newton-King", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_works_where_other_libraries_of_the_same_names_are_loaded()
    {
        using var package = feed.Open("ZoomGen");
        var type = new HostContext(package, Generator).LoadType(Generator, "ZoomGen.Generator.ZoomGenerator");
        var generator = (IIncrementalGenerator)Activator.CreateInstance(type)!;
        var collection = new InMemoryFile("zoom.postman_collection.json", File.ReadAllText(RepositoryRoot.LiveStreamCollection));

        CSharpGeneratorDriver.Create(generator)
            .AddAdditionalTexts([collection])
            .RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("Consumer"), out var compilation, out var diagnostics);

        Assert.Empty(diagnostics);
        Assert.NotNull(compilation.GetTypeByMetadataName("Zoom.ZoomClient"));
    }
}
