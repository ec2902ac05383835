namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Tells the names of members that wrap what a response is about, or describe its page. They say where a value stands and never what it is.
/// </summary>
internal static class WrapperName
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "data", "info", "links", "meta", "metadata", "page", "pagination", "paging", "response", "result", "results",
    };

    public static bool Is(string name) => Names.Contains(name);
}
