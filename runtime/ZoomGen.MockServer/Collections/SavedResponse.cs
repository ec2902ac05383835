using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Reporting;
using ZoomGen.Http;
using ZoomGen.Shared;

namespace ZoomGen.MockServer.Collections;

/// <summary>A header of a saved response.</summary>
internal sealed record SavedHeader(string Name, string Value)
{
    /// <summary>The headers of a text, which is JSON unless they say another type.</summary>
    public static (string Name, string Value)[] WithType((string Name, string Value)[] headers) =>
        Array.Exists(headers, header => IsContentType(header.Name)) ? headers : [.. headers, ("Content-Type", "application/json")];

    public static bool IsContentType(string name) => name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A saved response (Postman: example) of a request.</summary>
internal sealed record SavedResponse(string Id, string Name, int Code, IReadOnlyList<SavedHeader> Headers, string Body)
{
    /// <summary>The place in the collection.</summary>
    public Place Place { get; init; }

    /// <summary>RFC 9110, sections 6.4.1 and 15.3.6: these have no content, whatever was saved.</summary>
    public bool HasBody => Code is not (204 or 205 or 304);

    /// <summary>Null for a response that cannot be sent. Like Postman, the server leaves out an example of the wrong format.</summary>
    public static SavedResponse? Read(SavedResponseNode response) => ReadCode(response) is { } code
        ? new SavedResponse(response.Id ?? "", response.Name, code, ReadHeaders(response).ToArray(), response.Body ?? "")
        {
            Place = response.Place,
        }
        : null;

    /// <summary>The body in the charset of its Content-Type or else in UTF-8.</summary>
    public byte[] EncodeBody()
    {
        var contentType = Headers.FirstOrDefault(header => SavedHeader.IsContentType(header.Name));
        return Charset.Find(contentType?.Value).GetBytes(Body);
    }

    /// <summary>A name from a converter contains line breaks, which neither a header nor a line of code can contain.</summary>
    public bool IsNamed(string name) => Squeeze(name) == Squeeze(Name);

    /// <summary>The response with a name, or the only one whose name contains the text, or null.</summary>
    public static SavedResponse? Find(IReadOnlyCollection<SavedResponse> responses, string name) =>
        responses.FirstOrDefault(response => response.IsNamed(name))
        ?? (responses.Where(response => response.HasInName(name)).Take(2).ToArray() is [var only] ? only : null);

    private bool HasInName(string text) => Squeeze(Name).Contains(Squeeze(text), StringComparison.Ordinal);

    private static string Squeeze(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A status below 200 is no final answer.
    private static int? ReadCode(SavedResponseNode response) => response switch
    {
        { Code: >= 200 and var code } => code,
        { Code: null, HasCode: false } => 200,
        _ => null,
    };

    // Examples that were written by hand have no headers. Postman keeps the language that was chosen for them.
    private static IEnumerable<SavedHeader> ReadHeaders(SavedResponseNode response)
    {
        var headers = Rows.Enabled(response.Headers).Select(header => new SavedHeader(header.Key, header.Value ?? ""));
        return response is { ContentType: null, Body.Length: > 0 } && MediaType.FromLanguage(response.Language) is { } type
            ? headers.Append(new SavedHeader("Content-Type", type))
            : headers;
    }
}
