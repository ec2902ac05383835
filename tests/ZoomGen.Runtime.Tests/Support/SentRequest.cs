using System.Text;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A request as it would have gone out, body read.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    /// <summary>What stands in the request line.</summary>
    public string Target => Uri.PathAndQuery;

    public string? this[string header] => Headers.GetValueOrDefault(header);

    public static async Task<SentRequest> ReadAsync(HttpRequestMessage request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in request.Headers.NonValidated)
            headers.Add(name, values.ToString());
        if (request.Content is null)
            return new(request.Method, request.RequestUri!, headers, null);
        using var body = new MemoryStream();
        await request.Content.CopyToAsync(body);
        // Asking for the length is what puts it among the headers.
        Assert.Equal(body.Length, request.Content.Headers.ContentLength ?? body.Length);
        foreach (var (name, values) in request.Content.Headers.NonValidated)
            headers.Add(name, values.ToString());
        return new(request.Method, request.RequestUri!, headers, Encoding.UTF8.GetString(body.ToArray()));
    }
}
