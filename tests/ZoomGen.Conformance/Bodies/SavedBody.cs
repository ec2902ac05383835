using System.Net.Http.Headers;
using System.Text;
using ZoomGen.Conformance.Collections;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Conformance.Bodies;

/// <summary>The body of a saved response that is JSON, as the bytes that a server sends.</summary>
internal sealed record SavedBody(int Status, string ContentType, byte[] Bytes, JsonValue Value)
{
    private const string Json = "application/json";

    public static IEnumerable<SavedBody> Of(Leaf leaf) => (leaf.Request?.Responses ?? []).Select(Read).OfType<SavedBody>();

    private static SavedBody? Read(SavedResponseNode response)
    {
        if (response is not { Code: { } status, Body: { } body })
            return null;
        var bytes = Encoding.UTF8.GetBytes(body);
        return JsonValue.Read(bytes) is { } value ? new(status, ContentTypeOf(response), bytes, value) : null;
    }

    // A type that HTTP has no syntax for, such as that of a file name, no server sends.
    private static string ContentTypeOf(SavedResponseNode response) =>
        MediaTypeHeaderValue.TryParse(response.ContentType, out _) ? response.ContentType! : Json;
}
