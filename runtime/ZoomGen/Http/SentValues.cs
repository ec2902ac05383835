using System.Net.Http.Headers;
using System.Text;

namespace ZoomGen.Http;

/// <summary>
/// The query and the headers of a request as it was sent, with its credentials. A server may repeat them in an error, and messages of
/// exceptions must not. It is empty for a response that no server has sent.
/// </summary>
internal readonly struct SentValues(HttpRequestMessage message)
{
    private readonly Uri? _uri = message.RequestUri;
    private readonly HttpRequestHeaders? _headers = message.Headers;

    /// <summary>The values in each form in which a server may repeat them.</summary>
    public IEnumerable<string> Find() => QueryValues(_uri).Concat(HeaderValues(_headers));

    private static IEnumerable<string> QueryValues(Uri? uri)
    {
        // After a base URL with a query, there is a second question mark.
        foreach (var pair in uri?.OriginalString.Split('?', '&').Skip(1) ?? [])
        {
            var value = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
            if (value.Length == pair.Length)
                continue;
            yield return value;
            yield return Uri.UnescapeDataString(value);
            yield return Uri.UnescapeDataString(value.Replace('+', ' '));
        }
    }

    private static IEnumerable<string> HeaderValues(HttpRequestHeaders? headers) =>
        from header in headers?.NonValidated.AsEnumerable() ?? []
        where !header.Key.StartsWith("Accept", StringComparison.OrdinalIgnoreCase)
        from value in header.Value
        from part in Parts(header.Key, value)
        select part;

    // A scheme, such as Bearer, is no secret.
    private static IEnumerable<string> Parts(string name, string value)
    {
        var isCredentials = name.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase);
        var scheme = isCredentials ? value.IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
        IEnumerable<string> basic = value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) ? BasicParts(value[scheme..]) : [];
        return [value, value[scheme..], .. basic, .. Parameters(value[scheme..])];
    }

    private static IEnumerable<string> BasicParts(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2)
            : [];
    }

    // The parameters of a signature, and cookies.
    private static IEnumerable<string> Parameters(string value) => value
        .Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
        .Select(parameter => parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"'))
        .Where(parameter => parameter.Length >= ServerText.MinPartLength);
}
