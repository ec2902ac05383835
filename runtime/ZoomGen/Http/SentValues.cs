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
    public List<string> Find()
    {
        var values = new List<string>();
        if (_uri is not null)
            AddQuery(values, _uri.OriginalString);
        if (_headers is not null)
            AddHeaders(values, _headers);
        return values;
    }

    // After a base URL with a query, there is a second question mark.
    private static void AddQuery(List<string> values, string uri)
    {
        foreach (var pair in uri.Split('?', '&').AsSpan(1))
        {
            var value = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
            if (value.Length < pair.Length)
                values.AddRange([value, Uri.UnescapeDataString(value), Uri.UnescapeDataString(value.Replace('+', ' '))]);
        }
    }

    private static void AddHeaders(List<string> values, HttpRequestHeaders headers)
    {
        foreach (var (name, lines) in headers.NonValidated)
        {
            if (name.StartsWith("Accept", StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var value in lines)
                AddHeader(values, name, value);
        }
    }

    // A scheme, such as Bearer, is not a secret.
    private static void AddHeader(List<string> values, string name, string value)
    {
        var isCredentials = name.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase);
        var rest = value[(isCredentials ? value.IndexOf(' ', StringComparison.Ordinal) + 1 : 0)..];
        values.AddRange([value, rest]);
        if (value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            AddBasic(values, rest);
        // The parameters of a signature, and cookies.
        foreach (var parameter in rest.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var part = parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"');
            if (part.Length >= ServerText.MinPartLength)
                values.Add(part);
        }
    }

    private static void AddBasic(List<string> values, string base64)
    {
        var bytes = new byte[base64.Length];
        if (Convert.TryFromBase64String(base64, bytes, out var length))
            values.AddRange(Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2));
    }
}
