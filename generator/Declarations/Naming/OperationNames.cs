namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>The names that one operation stands under in its namespace.</summary>
internal sealed record OperationNames(string Namespace, string Operation)
{
    /// <summary>Names that belong to the operation beside its own.</summary>
    public static readonly IReadOnlyList<string> Suffixes = ["Request", "Response", "Errors"];

    /// <summary>Of the types in the namespace.</summary>
    public static readonly IReadOnlyList<string> TypeSuffixes = ["", .. Suffixes];

    /// <summary>Of the methods of the client.</summary>
    public static readonly IReadOnlyList<string> MethodSuffixes = ["Async", "ResponseAsync"];

    /// <summary>Of the methods that give all pages.</summary>
    public static readonly IReadOnlyList<string> PagedSuffixes = ["PagesAsync", "ItemsAsync"];

    /// <summary>What the methods that give all pages are called by; null where there are none.</summary>
    public string? Paged { get; init; }

    public string Request => PascalName.Join(Operation, "Request");

    public string Response => PascalName.Join(Operation, "Response");

    public string Errors => PascalName.Join(Operation, "Errors");
}
