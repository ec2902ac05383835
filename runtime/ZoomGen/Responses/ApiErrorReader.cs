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
        new() { Code = error.Code, Message = error.Message, Details = new List<FoundError>(error.Details).ConvertAll(Error) };

    // A class, because each generic method for a struct is compiled anew, which makes native programs larger.
    private sealed class JsonNode(JsonElement element, string name = "") : IErrorNode<JsonNode>
    {
        public string Name => name;

        public bool IsString => element.ValueKind == JsonValueKind.String;

        public string? Text => element.ValueKind switch
        {
            JsonValueKind.String => OrNull(element, value => value.GetString()),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };

        public IEnumerable<JsonNode>? Members => element.ValueKind == JsonValueKind.Object ? EnumerateMembers() : null;

        public IEnumerable<JsonNode>? Items => element.ValueKind == JsonValueKind.Array ? EnumerateItems() : null;

        private IEnumerable<JsonNode> EnumerateMembers()
        {
            foreach (var member in element.EnumerateObject())
                yield return new(member.Value, OrNull(member, value => value.Name) ?? "");
        }

        private IEnumerable<JsonNode> EnumerateItems()
        {
            foreach (var item in element.EnumerateArray())
                yield return new(item);
        }

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
