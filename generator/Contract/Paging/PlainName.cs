namespace ZoomGen.Generator.Contract.Paging;

/// <summary>
/// Names by their letters and digits alone: <c>next_page_token</c>, <c>nextPageToken</c> and <c>Next-Page-Token</c> are one name.
/// </summary>
internal static class PlainName
{
    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
