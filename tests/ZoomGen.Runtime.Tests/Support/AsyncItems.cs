namespace ZoomGen.Runtime.Tests.Support;

internal static class AsyncItems
{
    /// <summary>What came before the pages led nowhere, and what was said of that.</summary>
    public static async Task<(List<T> Items, PagingException Exception)> ToFaultAsync<T>(this IAsyncEnumerable<T> items)
    {
        var seen = new List<T>();
        var exception = await Assert.ThrowsAsync<PagingException>(async () =>
        {
            await foreach (var item in items)
                seen.Add(item);
        });
        return (seen, exception);
    }
}
