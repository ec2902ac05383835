using System.Text;

namespace ZoomGen.Conformance.Records;

/// <summary>What Postman's engine sent for one request of a collection: one line of a record file.</summary>
/// <param name="Id">Folders and name; null where the file is no collection that Postman runs.</param>
/// <param name="Index">The place of the request in the collection, depth first.</param>
/// <param name="Method">The method.</param>
/// <param name="Url">The whole URL, encoded.</param>
/// <param name="Target">Path and query as on the wire.</param>
/// <param name="Host">The Host header.</param>
/// <param name="Headers">Pairs of name and value, less those that Postman makes for itself.</param>
/// <param name="BodyBase64">The body; a multipart boundary reads BOUNDARY.</param>
/// <param name="BodyText">The body where it is text; enough for a record that a person wrote.</param>
/// <param name="Parts">The parts of a multipart body, else null.</param>
/// <param name="VolatileAuth">The credentials hold a signature or a random part.</param>
/// <param name="Bindings">Values made up for variables that nothing defines.</param>
/// <param name="Variables">Values taken from the collection or the environment.</param>
/// <param name="Error">Why Postman did not send it.</param>
internal sealed record RequestRecord(
    string? Id,
    int? Index,
    string? Method,
    string? Url,
    string? Target,
    string? Host,
    IReadOnlyList<IReadOnlyList<string>>? Headers,
    string? BodyBase64,
    string? BodyText,
    IReadOnlyList<RecordedPart>? Parts,
    bool VolatileAuth,
    IReadOnlyDictionary<string, string?>? Bindings,
    IReadOnlyDictionary<string, string?>? Variables,
    string? Error)
{
    public byte[] Body => BodyBase64 is { } encoded ? Convert.FromBase64String(encoded) : Encoding.UTF8.GetBytes(BodyText ?? "");
}

/// <summary>A part of a multipart body; the value is text, or base64 where it is none.</summary>
internal sealed record RecordedPart(
    string? Name, string? Filename, string? FilenameStar, string? ContentType, string? Value, string? ValueBase64);
