using System.Text.Json;

namespace ZoomGen;

/// <summary>
/// A value in a response that does not match the type that the samples of the collection show. It is in the additional properties of its
/// object, or only in <see cref="ApiResponse.RawBody"/> if the body is a list or a dictionary of values that are not objects.
/// </summary>
public sealed class JsonMisfit
{
    internal JsonMisfit(ApiOperation operation, string path, Type expectedType, JsonValueKind foundKind)
    {
        Operation = operation;
        Path = path;
        ExpectedType = expectedType;
        FoundKind = foundKind;
    }

    /// <summary>The operation that the response belongs to.</summary>
    public ApiOperation Operation { get; }

    /// <summary>Where the value is (JSONPath, RFC 9535), such as <c>$.users[0].id</c>.</summary>
    public string Path { get; }

    /// <summary>The type of the property or element.</summary>
    public Type ExpectedType { get; }

    /// <summary>The kind of JSON value. It can be the expected one: a string may not contain a date.</summary>
    public JsonValueKind FoundKind { get; }
}
