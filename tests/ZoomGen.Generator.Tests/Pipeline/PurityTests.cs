using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>A pipeline value that holds a compilation or a tree keeps all of them alive and is never equal to the next.</summary>
public class PurityTests
{
    [Fact]
    public void No_value_of_the_pipeline_holds_anything_of_the_compilers()
    {
        var steps = GeneratorRun.Of(RepositoryRoot.LiveStreamCollection).Results.Single().TrackedSteps;
        // The compiler's own inputs are tracked too; ours are those with a name of ours.
        var names = typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();
        var values = names
            .SelectMany(name => steps.TryGetValue(name, out var runs) ? runs.SelectMany(run => run.Outputs) : [])
            .Select(output => output.Value)
            .ToArray();

        Assert.NotEmpty(values);
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
            Walk(value, value.GetType().Name, visited);
    }

    [Fact]
    public void The_walk_finds_what_it_looks_for() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
            Walk(
                new[] { new { Inner = (object)SourceText.From("text") } },
                "root",
                new HashSet<object>(ReferenceEqualityComparer.Instance)));

    private static void Walk(object? value, string path, HashSet<object> visited)
    {
        // A row of a table is the same object in every run.
        if (value is null or string or Scalar || value.GetType().IsPrimitive || value.GetType().IsEnum || !visited.Add(value))
            return;
        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or SourceText or AdditionalText or ParseOptions
                or Diagnostic or DiagnosticDescriptor or Location or CancellationToken or Delegate,
            $"{path} is a {value.GetType()}");
        if (value is IEnumerable elements)
        {
            foreach (var element in elements)
                Walk(element, path + "[]", visited);
        }
        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Walk(field.GetValue(value), $"{path}.{field.Name}", visited);
    }
}
