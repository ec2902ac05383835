using System.Net.Http.Headers;

namespace ZoomGen.Http;

/// <summary>Headers that .NET keeps in the content of a message. A message without a body has no content.</summary>
internal static class ContentHeaders
{
    /// <exception cref="ArgumentException">See <see cref="HeaderRules.Add"/>.</exception>
    public static void Add(HttpRequestMessage message, string name, string value) => HeaderRules.Add(Find(message), name, value);

    /// <inheritdoc cref="Add"/>
    public static void Replace(HttpRequestMessage message, string name, string value) => Replace(Find(message), name, value);

    /// <inheritdoc cref="Add"/>
    public static void Replace(HttpContentHeaders headers, string name, string value)
    {
        headers.Remove(name);
        HeaderRules.Add(headers, name, value);
    }

    private static HttpContentHeaders Find(HttpRequestMessage message) => (message.Content ??= new ByteArrayContent([])).Headers;
}
