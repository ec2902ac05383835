namespace ZoomGen.Generator.Contract.Paging;

/// <summary>
/// Reduces names to letters and digits, so that <c>next_page_token</c>, <c>nextPageToken</c> and <c>Next-Page-Token</c> are equal.
/// </summary>
internal static class PlainName
{
    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
