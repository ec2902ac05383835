namespace ZoomGen.Generator;

/// <summary>The names under which the compiler reports why a step of the pipeline ran again.</summary>
internal static class StepNames
{
    public const string Files = nameof(Files);
    public const string PartFiles = nameof(PartFiles);
    public const string Parts = nameof(Parts);
    public const string Folders = nameof(Folders);
    public const string Environments = nameof(Environments);
    public const string Overlays = nameof(Overlays);
    public const string Documents = nameof(Documents);
    public const string Inputs = nameof(Inputs);
    public const string Requests = nameof(Requests);
    public const string Operations = nameof(Operations);
    public const string LanguageVersion = nameof(LanguageVersion);
    public const string Clients = nameof(Clients);
    public const string Clashes = nameof(Clashes);
    public const string FirstPath = nameof(FirstPath);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Buckets = nameof(Buckets);
    public const string ClosedTypeAttribute = nameof(ClosedTypeAttribute);
}
