namespace ZoomGen.Generator.Contract.Json;

/// <summary>What the OpenAPI converter writes where it could not make a sample: it stands in the place of a value, and is none.</summary>
internal static class ConverterText
{
    private const string Circular = "<Circular reference to ";

    /// <summary>Where the converter wraps its message in an object, this is the one member.</summary>
    private const string Wrapper = "value";

    /// <summary>The schema that a value is of again, or null.</summary>
    public static string? CircularReference(JsonSample sample)
    {
        if (Message(sample) is not { } text || !text.StartsWith(Circular, StringComparison.Ordinal))
            return null;
        var end = text.IndexOfAny([' ', '>'], Circular.Length);
        var reference = text.Substring(Circular.Length, (end < 0 ? text.Length : end) - Circular.Length);
        return reference.Substring(reference.LastIndexOf('/') + 1);
    }

    /// <summary>Whether a value tells nothing of its type.</summary>
    public static bool IsError(JsonSample sample) =>
        Message(sample) is { } text
        && (text is "[object Object]" or "<object>" or "<array>" or "<Error: Too many levels of nesting to fake this schema>"
            || (text.StartsWith("<Error: ", StringComparison.Ordinal) && text[text.Length - 1] == '>'));

    private static string? Message(JsonSample sample) => sample switch
    {
        StringSample text => text.Value,
        ObjectSample { Members.Count: 1 } wrapper when wrapper.Members[0] is { Key: Wrapper, Value: StringSample text }
            && text.Value.StartsWith("<", StringComparison.Ordinal) => text.Value,
        _ => null,
    };
}
