using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Tells the content of a success body from what the body says about the call, as in
/// <c>{"status": "ok", "message": "", "data": {…}}</c>.
/// </summary>
internal static class BodyEnvelope
{
    /// <summary>Members that say how the call went.</summary>
    private static readonly HashSet<string> Outcomes = new(StringComparer.OrdinalIgnoreCase)
    {
        "IsOk", "IsSuccess", "Message", "Msg", "Ok", "Succeeded", "Success", "Successful",
    };

    /// <summary>Members that describe the call in other ways.</summary>
    private static readonly HashSet<string> Remarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "ApiVersion", "Code", "CorrelationId", "Error", "ErrorCode", "ErrorMessage", "Errors", "HttpStatus", "IsError", "Jsonrpc", "Links",
        "Messages", "Meta", "Metadata", "Page", "Pagination", "Paging", "Path", "RequestId", "ResponseCode", "ResponseMessage",
        "ResultCode", "Status", "StatusCode", "StatusMessage", "StatusText", "Time", "Timestamp", "TraceId", "Version", "Warnings",
    };

    /// <summary>The object that a body wraps, or null if the body itself is the content.</summary>
    /// <param name="body">The body, or the object that it wraps.</param>
    /// <param name="resource">The resource of the operation.</param>
    /// <param name="isWrapped">
    /// Whether the body wraps the object. In <c>{"data": {"user": {…}}}</c>, the object wraps the resource in turn, but its other members,
    /// such as <c>attributes</c>, are parts of it.
    /// </param>
    public static JsonMember? ContentOf(JsonShape body, string resource, bool isWrapped)
    {
        if (body is not ObjectShape { Members: var members })
            return null;
        // The id of `{"id": 1, "result": {…}}` is that of the call, as in JSON-RPC.
        var isRpc = members.Any(member => member.Name == "result");
        var content = members.Count == 1
            ? members
            : [.. members.Where(member => IsNamed(member, resource) || !(IsAboutCall(member) || (isRpc && IsId(member))))];
        return content.Count == 1 && !isWrapped && IsContent(content[0], resource)
            ? content[0]
            : members.FirstOrDefault(member => member.Shape is ObjectShape && IsNamed(member, resource) && !HasId(body));
    }

    /// <summary>Whether the body only says how the call went, as in <c>{"message": "The order was deleted."}</c>.</summary>
    public static bool IsReport(JsonShape body, string resource) =>
        body is ObjectShape { Members: var members }
            && members.All(member => IsAboutCall(member) && !IsNamed(member, resource))
            && !members.Any(member => member.Shape is ObjectShape { Members.Count: > 0 })
            && members.Any(member => Outcomes.Contains(Identifier.Pascal(member.Name, "")));

    /// <summary>Whether the member describes the call, its page or its links, and not the resource.</summary>
    public static bool IsAboutCall(JsonMember member) =>
        Identifier.Pascal(member.Name, "") is var name
            && (Remarks.Contains(name) || (Outcomes.Contains(name) && member.Shape is not ObjectShape { Members.Count: > 0 }));

    /// <summary>Whether the body is a thing that can be told from others.</summary>
    public static bool HasId(JsonShape body) =>
        body is ObjectShape { Members: var members } && members.Any(IsId);

    private static bool IsId(JsonMember member) => Identifier.Pascal(member.Name, "") == "Id";

    private static bool IsContent(JsonMember member, string resource) =>
        member.Shape is ObjectShape
            && Identifier.Pascal(member.Name, "Value") is var name
            && (GenericName.Is(name)
                || Outcomes.Contains(name)
                || Nouns.Singular(resource).EndsWith(Nouns.Singular(name), StringComparison.Ordinal));

    // A thing is not a member of a thing of the same name, except for a parent or a copy, beside which it has an id of its own.
    private static bool IsNamed(JsonMember member, string resource) => Identifier.Pascal(member.Name, "") == Nouns.Singular(resource);
}
