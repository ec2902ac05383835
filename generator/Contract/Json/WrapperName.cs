namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Recognizes members that wrap the content of a response or describe its page. Such names do not describe the value itself.
/// </summary>
internal static class WrapperName
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "data", "info", "links", "meta", "metadata", "page", "pagination", "paging", "response", "result", "results",
    };

    public static bool Is(string name) => Names.Contains(name);
}
