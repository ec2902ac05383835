using Microsoft.CodeAnalysis;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>
/// Why each step of the pipeline, and each output that emits files, ran: reasons with their counts, such as <c>Modified 1, Unchanged 7</c>.
/// </summary>
internal sealed record RunReasons
{
    public string Files { get; init; } = "";

    public string PartFiles { get; init; } = "";

    public string Parts { get; init; } = "";

    public string Folders { get; init; } = "";

    public string Environments { get; init; } = "";

    public string Overlays { get; init; } = "";

    public string Documents { get; init; } = "";

    public string Inputs { get; init; } = "";

    public string Requests { get; init; } = "";

    public string Operations { get; init; } = "";

    public string LanguageVersion { get; init; } = "";

    public string Clients { get; init; } = "";

    public string Clashes { get; init; } = "";

    public string FirstPath { get; init; } = "";

    public string Diagnostics { get; init; } = "";

    public string Buckets { get; init; } = "";

    public string ClosedTypeAttribute { get; init; } = "";

    public string Outputs { get; init; } = "";

    public static RunReasons Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return new()
        {
            Files = Step(StepNames.Files),
            PartFiles = Step(StepNames.PartFiles),
            Parts = Step(StepNames.Parts),
            Folders = Step(StepNames.Folders),
            Environments = Step(StepNames.Environments),
            Overlays = Step(StepNames.Overlays),
            Documents = Step(StepNames.Documents),
            Inputs = Step(StepNames.Inputs),
            Requests = Step(StepNames.Requests),
            Operations = Step(StepNames.Operations),
            LanguageVersion = Step(StepNames.LanguageVersion),
            Clients = Step(StepNames.Clients),
            Clashes = Step(StepNames.Clashes),
            FirstPath = Step(StepNames.FirstPath),
            Diagnostics = Step(StepNames.Diagnostics),
            Buckets = Step(StepNames.Buckets),
            ClosedTypeAttribute = Step(StepNames.ClosedTypeAttribute),
            Outputs = Show(result.TrackedOutputSteps.SelectMany(step => step.Value).Where(EmitsFiles)),
        };

        string Step(string name) => Show(result.TrackedSteps.GetValueOrDefault(name, []));
    }

    private static bool EmitsFiles(IncrementalGeneratorRunStep step) => step.Inputs.Any(input => input.Source.Name == StepNames.Buckets);

    private static string Show(IEnumerable<IncrementalGeneratorRunStep> steps) => string.Join(", ", steps
        .SelectMany(step => step.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Key} {group.Count()}"));
}
