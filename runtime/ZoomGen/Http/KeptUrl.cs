namespace ZoomGen.Http;

/// <summary>Marks messages whose URL has no more escapes than HTTP needs (Postman's <c>disableUrlEncoding</c>).</summary>
internal static class KeptUrl
{
    private static readonly HttpRequestOptionsKey<bool> Key = new("ZoomGen.KeptUrl");

    public static void Mark(HttpRequestMessage message) => message.Options.Set(Key, true);

    public static bool IsMarked(HttpRequestMessage message) => message.Options.TryGetValue(Key, out var isKept) && isKept;
}
