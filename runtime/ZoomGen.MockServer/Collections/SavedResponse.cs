using ZoomGen.Generator.Collection;
using ZoomGen.Shared;

namespace ZoomGen.MockServer.Collections;

/// <summary>A header of a saved response.</summary>
internal sealed record SavedHeader(string Name, string Value);

/// <summary>A saved response (Postman: example) of a request.</summary>
internal sealed record SavedResponse(string Id, string Name, int Code, IReadOnlyList<SavedHeader> Headers, string Body)
{
    /// <summary>Null for what cannot be sent: like Postman, the server leaves out an example of the wrong format.</summary>
    public static SavedResponse? Read(SavedResponseNode response) => ReadCode(response) is { } code
        ? new SavedResponse(response.Id ?? "", response.Name, code, ReadHeaders(response).ToArray(), response.Body ?? "")
        : null;

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
