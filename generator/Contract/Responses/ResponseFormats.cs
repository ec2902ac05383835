using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>Determines the format of a saved response from its Content-Type, its language in Postman, or its text, in this order.</summary>
internal static class ResponseFormats
{
    private static readonly string[] EventFields = ["data", "event", "id", "retry"];

    /// <summary>The format, or null if there is no body or its format is unknown.</summary>
    public static ResponseFormat? Of(SavedResponseNode response, JsonSample? sample)
    {
        var type = response.ContentType ?? "";
        // Postman saves only text, so for these formats the Content-Type alone is evidence of a body.
        if (Streamed(type) is { } streamed)
            return streamed;
        if (string.IsNullOrWhiteSpace(response.Body))
            return null;
        // Servers send JSON with other content types, such as text.
        if (sample is ObjectSample or ArraySample)
            return ResponseFormat.Json;
        if (MediaType.IsKnown(type))
            return Named(type);
        return sample is not null ? null : Language(response.Language) ?? Look(response.Body!);
    }

    private static ResponseFormat? Streamed(string type) =>
        MediaType.IsEventStream(type) ? ResponseFormat.Events
        : MediaType.IsJsonLines(type) ? ResponseFormat.JsonLines
        : MediaType.IsBinary(type) ? ResponseFormat.Binary
        : null;

    private static ResponseFormat? Named(string type) =>
        MediaType.IsXml(type) ? ResponseFormat.Xml
        : MediaType.IsText(type) ? ResponseFormat.Text
        : null;

    private static ResponseFormat? Language(string? language) => language?.ToLowerInvariant() switch
    {
        "xml" => ResponseFormat.Xml,
        "html" => ResponseFormat.Text,
        _ => null,
    };

    private static ResponseFormat? Look(string body)
    {
        if (body.TrimStart().StartsWith("<?xml ", StringComparison.Ordinal))
            return ResponseFormat.Xml;
        var lines = body.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        return lines.All(IsEventLine) && lines.Any(line => line.StartsWith("data:", StringComparison.Ordinal)) ? ResponseFormat.Events
            : lines.Length > 1 && lines.All(line => SampleReader.Read(line) is ObjectSample) ? ResponseFormat.JsonLines
            : null;
    }

    private static bool IsEventLine(string line) => EventFields.Any(field => line.StartsWith(field + ":", StringComparison.Ordinal));
}
