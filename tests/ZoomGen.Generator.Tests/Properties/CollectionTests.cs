using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;
using ZoomGen.Generator.Tests.EmittedCode;
using ZoomGen.Generator.Tests.Support;
using ZoomGen.Tests.Properties;

namespace ZoomGen.Generator.Tests.Properties;

/// <summary>Whatever the texts of a collection are, its client compiles, and no text leaves its place.</summary>
public class CollectionTests(ITestOutputHelper output)
{
    private const int Inputs = 25;

    [Fact]
    public void Emitted_code_compiles_and_holds_types_of_ours_only()
    {
        Property.Holds(output, Inputs, ArbitraryCollection.Slots, text =>
        {
            var run = GeneratorRun.WithAnyWarnings(ArbitraryCollection.Files(text));

            Assert.NotEmpty(run.GeneratedTrees);
            Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12));
            Assert.All(run.GeneratedTrees, EmittedSyntax.HoldsTypesAndOurHeaderOnly);
        });
        output.WriteLine($"{Inputs * ArbitraryCollection.Count} texts");
    }
}
