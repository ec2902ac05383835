namespace ZoomGen.Generator.Declarations;

/// <summary>The names that one operation stands under in its namespace.</summary>
internal sealed record OperationNames(string Namespace, string Operation)
{
    /// <summary>Of the types in the namespace.</summary>
    public static readonly IReadOnlyList<string> TypeSuffixes = ["", "Request", "Response", "Errors"];

    /// <summary>Of the methods of the client.</summary>
    public static readonly IReadOnlyList<string> MethodSuffixes = ["Async", "ResponseAsync"];

    public string Request => Operation + "Request";

    public string Response => Operation + "Response";

    public string Errors => Operation + "Errors";

    public string TypeOf(string name) => $"global::{Namespace}.{name}";
}
