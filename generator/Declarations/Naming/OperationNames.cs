namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// The names of an operation and of its types and methods. <see cref="Documented"/> is its name without an overlay: JSON types are named
/// after it, so that they keep their names when a request is renamed. <see cref="Folder"/> is that of its folder, empty for the root.
/// </summary>
internal sealed record OperationNames(string Namespace, string Operation, string Folder, string Documented)
{
    /// <summary>The suffixes of types that belong to an operation.</summary>
    public static readonly IReadOnlyList<string> Suffixes = ["Request", "Response", "Errors"];

    /// <summary>The suffixes of all names that an operation uses in its namespace.</summary>
    public static readonly IReadOnlyList<string> TypeSuffixes = ["", .. Suffixes];

    /// <summary>The suffixes of its methods.</summary>
    public static readonly IReadOnlyList<string> MethodSuffixes = ["Async", "ResponseAsync"];

    /// <summary>The suffixes of the methods that return all pages.</summary>
    public static readonly IReadOnlyList<string> PagedSuffixes = ["PagesAsync", "ItemsAsync"];

    /// <summary>The name of the methods that return all pages, without suffix. Null if there are none.</summary>
    public string? Paged { get; init; }

    public string Request => WithSuffix("Request");

    public string Response => WithSuffix("Response");

    public string Errors => PascalName.Join(Operation, "Errors");

    // `CancelRequest` is the request class of an operation of that name, but `ListRequests` is not.
    private string WithSuffix(string suffix) => Operation.EndsWith(suffix, StringComparison.Ordinal) ? Operation : Operation + suffix;
}
