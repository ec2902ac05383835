namespace ZoomGen.Generator.Contract.Json;

/// <summary>Recognizes what the OpenAPI converter writes instead of a value if it could not generate a sample.</summary>
internal static class ConverterText
{
    private const string Circular = "<Circular reference to ";

    /// <summary>The only member, if the converter wraps its message in an object.</summary>
    private const string Wrapper = "value";

    /// <summary>The name of the schema that a circular reference points to, or null if the value is not one.</summary>
    public static string? CircularReference(JsonSample sample)
    {
        if (Message(sample) is not { } text || !text.StartsWith(Circular, StringComparison.Ordinal))
            return null;
        var end = text.IndexOfAny([' ', '>'], Circular.Length);
        var reference = text.Substring(Circular.Length, (end < 0 ? text.Length : end) - Circular.Length);
        return reference.Substring(reference.LastIndexOf('/') + 1);
    }

    /// <summary>Whether the value is an error message of the converter, and so does not show its type.</summary>
    public static bool IsError(JsonSample sample) =>
        Message(sample) is { } text
        && (text is "[object Object]" or "<object>" or "<array>" or "<Error: Too many levels of nesting to fake this schema>"
            || (text.StartsWith("<Error: ", StringComparison.Ordinal) && text[text.Length - 1] == '>'));

    /// <summary>Whether the value is a message of the converter, of whatever kind.</summary>
    public static bool IsMessage(JsonSample sample) => IsError(sample) || CircularReference(sample) is not null;

    private static string? Message(JsonSample sample) => sample switch
    {
        StringSample text => text.Value,
        ObjectSample { Members.Count: 1 } wrapper when wrapper.Members[0] is { Key: Wrapper, Value: StringSample text }
            && text.Value.StartsWith("<", StringComparison.Ordinal) => text.Value,
        _ => null,
    };
}
