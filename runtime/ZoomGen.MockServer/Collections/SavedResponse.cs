using ZoomGen.Generator.Collection;
using ZoomGen.Shared;

namespace ZoomGen.MockServer.Collections;

/// <summary>A header of a saved response.</summary>
internal sealed record SavedHeader(string Name, string Value);

/// <summary>A saved response (Postman: example) of a request.</summary>
internal sealed record SavedResponse(string Id, string Name, int Code, IReadOnlyList<SavedHeader> Headers, string Body)
{
    /// <summary>RFC 9110, 6.4.1 and 15.3.6: no content in these, whatever was saved.</summary>
    public bool HasBody => Code is not (204 or 205 or 304);

    /// <summary>Null for what cannot be sent: like Postman, the server leaves out an example of the wrong format.</summary>
    public static SavedResponse? Read(SavedResponseNode response) => ReadCode(response) is { } code
        ? new SavedResponse(response.Id ?? "", response.Name, code, ReadHeaders(response).ToArray(), response.Body ?? "")
        : null;

    /// <summary>A name from a converter holds line breaks, which neither a header nor a line of code can carry.</summary>
    public bool IsNamed(string name) => Squeeze(name) == Squeeze(Name);

    /// <summary>Whether the name contains a text.</summary>
    public bool HasInName(string text) => Squeeze(Name).Contains(Squeeze(text), StringComparison.Ordinal);

    private static string Squeeze(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A status below 200 is no final answer.
    private static int? ReadCode(SavedResponseNode response) => response switch
    {
        { Code: >= 200 and var code } => code,
        { Code: null, HasCode: false } => 200,
        _ => null,
    };

    // Examples written by hand have no headers; Postman keeps what was chosen as their language.
    private static IEnumerable<SavedHeader> ReadHeaders(SavedResponseNode response)
    {
        var headers = Rows.Enabled(response.Headers).Select(header => new SavedHeader(header.Key, header.Value ?? ""));
        return response is { ContentType: null, Body.Length: > 0 } && MediaType.FromLanguage(response.Language) is { } type
            ? headers.Append(new SavedHeader("Content-Type", type))
            : headers;
    }
}
