using System.Text.Json;
using ZoomGen.Runtime;
using ZoomGen.Shared;

namespace ZoomGen.Responses;

/// <summary>Reads the error from a JSON body. <see cref="ErrorShape"/> has the formats.</summary>
internal static class ApiErrorReader
{
    public static ApiError? Read(ResponseMessage message)
    {
        var reader = new Utf8JsonReader(message.Json);
        try
        {
            return ErrorShape.Read(new JsonNode(JsonElement.ParseValue(ref reader))) is { } error ? Error(error) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ApiError Error(FoundError error) =>
        new() { Code = error.Code, Message = error.Message, Details = [.. error.Details.Select(Error)] };

    private readonly struct JsonNode(JsonElement element) : IErrorNode<JsonNode>
    {
        public bool IsString => element.ValueKind == JsonValueKind.String;

        public string? Text => element.ValueKind switch
        {
            JsonValueKind.String => OrNull(element, value => value.GetString()),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };

        public IEnumerable<KeyValuePair<string, JsonNode>>? Members =>
            element.ValueKind == JsonValueKind.Object
                ? element.EnumerateObject()
                    .Select(member => KeyValuePair.Create(OrNull(member, value => value.Name) ?? "", new JsonNode(member.Value)))
                : null;

        public IEnumerable<JsonNode>? Items =>
            element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(item => new JsonNode(item)) : null;

        private static string? OrNull<T>(T value, Func<T, string?> read)
        {
            try
            {
                return read(value);
            }
            catch (InvalidOperationException)
            {
                // No .NET string can represent a lone surrogate.
                return null;
            }
        }
    }
}
