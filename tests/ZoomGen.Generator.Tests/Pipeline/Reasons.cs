using Microsoft.CodeAnalysis;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>Why the tracked steps and the outputs of a run ran, counted by reason.</summary>
internal sealed class Reasons
{
    private readonly GeneratorRunResult _result;

    private Reasons(GeneratorRunResult result) => _result = result;

    public static Reasons Of(GeneratorDriver driver) => new(driver.GetRunResult().Results.Single());

    public void Assert(string step, params (IncrementalStepRunReason Reason, int Count)[] expected) =>
        Xunit.Assert.Equal(Show(expected), $"{Show(Count(_result.TrackedSteps.GetValueOrDefault(step, [])))}");

    /// <summary>The outputs that emit declarations; those that report diagnostics have none in these collections.</summary>
    public void AssertOutputs(params (IncrementalStepRunReason Reason, int Count)[] expected) =>
        Xunit.Assert.Equal(Show(expected), Show(Count(EmittingOutputs())));

    public void AssertDownstream(IncrementalStepRunReason reason, int declarations)
    {
        Assert(StepNames.LanguageVersion, (IncrementalStepRunReason.Cached, 1));
        Assert(StepNames.Clashes, (reason, 1));
        Assert(StepNames.FirstPath, (reason, 1));
        Assert(StepNames.Diagnostics);
        Assert(StepNames.Declarations, (reason, declarations));
        AssertOutputs((reason, declarations));
    }

    public void AssertAll(IncrementalStepRunReason reason, int files, int clients, int declarations)
    {
        Assert(StepNames.Files, (reason, files));
        Assert(StepNames.Clients, (reason, clients));
        AssertDownstream(reason, declarations);
    }

    private IEnumerable<IncrementalGeneratorRunStep> EmittingOutputs() =>
        _result.TrackedOutputSteps.SelectMany(step => step.Value)
            .Where(step => step.Inputs.Any(input => input.Source.Name == StepNames.Declarations));

    private static IEnumerable<(IncrementalStepRunReason Reason, int Count)> Count(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).GroupBy(output => output.Reason).Select(group => (group.Key, group.Count()));

    private static string Show(IEnumerable<(IncrementalStepRunReason Reason, int Count)> counts) =>
        string.Join(", ", counts.OrderBy(count => count.Reason.ToString(), StringComparer.Ordinal).Select(count => $"{count.Reason} × {count.Count}"));
}
