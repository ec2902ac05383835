using Microsoft.CodeAnalysis;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>Why each tracked step, and each output that emits a file, ran: reasons with their counts, such as <c>Modified 1, Unchanged 7</c>.</summary>
internal sealed record RunReasons(
    string Files, string LanguageVersion, string Clients, string Clashes, string FirstPath, string Diagnostics, string Declarations, string Outputs)
{
    public static RunReasons Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return new(
            Step(StepNames.Files),
            Step(StepNames.LanguageVersion),
            Step(StepNames.Clients),
            Step(StepNames.Clashes),
            Step(StepNames.FirstPath),
            Step(StepNames.Diagnostics),
            Step(StepNames.Declarations),
            Show(result.TrackedOutputSteps.SelectMany(step => step.Value).Where(EmitsFile)));

        string Step(string name) => Show(result.TrackedSteps.GetValueOrDefault(name, []));
    }

    private static bool EmitsFile(IncrementalGeneratorRunStep step) => step.Inputs.Any(input => input.Source.Name == StepNames.Declarations);

    private static string Show(IEnumerable<IncrementalGeneratorRunStep> steps) => string.Join(", ", steps
        .SelectMany(step => step.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Key} {group.Count()}"));
}
