using System.Net.Http.Headers;

namespace ZoomGen.Requests;

/// <summary>Headers that .NET keeps with the content of a message, where a message without a body has none.</summary>
internal static class ContentHeaders
{
    /// <exception cref="ArgumentException">As <see cref="HeaderRules.Add"/> has it.</exception>
    public static void Add(HttpRequestMessage message, string name, string value) => HeaderRules.Add(Of(message), name, value);

    /// <inheritdoc cref="Add"/>
    public static void Replace(HttpRequestMessage message, string name, string value) => Replace(Of(message), name, value);

    /// <inheritdoc cref="Add"/>
    public static void Replace(HttpContentHeaders headers, string name, string value)
    {
        headers.Remove(name);
        HeaderRules.Add(headers, name, value);
    }

    private static HttpContentHeaders Of(HttpRequestMessage message) => (message.Content ??= new ByteArrayContent([])).Headers;
}
