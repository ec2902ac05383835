using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>
/// Reduces names to letters and digits, so that <c>next_page_token</c>, <c>nextPageToken</c> and <c>Next-Page-Token</c> are equal.
/// </summary>
internal static class PlainName
{
    private static readonly Memo<string> Names = new(name => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant());

    public static string Of(string name) => Names.Of(name);
}
