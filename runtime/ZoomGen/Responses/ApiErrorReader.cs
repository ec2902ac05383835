using ZoomGen.Json;
using ZoomGen.Runtime;
using ZoomGen.Shared;

namespace ZoomGen.Responses;

/// <summary>Reads the error from a JSON body. <see cref="ErrorShape"/> has the formats.</summary>
internal static class ApiErrorReader
{
    public static ApiError? Read(ResponseMessage message)
    {
        var json = message.Json;
        var scanner = new JsonScanner(json.Span);
        scanner.ReadValue();
        scanner.Skip();
        return !scanner.HasFailed && ErrorShape.Read(new JsonNode(json[scanner.Value])) is { } error ? Error(error) : null;
    }

    private static ApiError Error(FoundError error) =>
        new() { Code = error.Code, Message = error.Message, Details = new List<FoundError>(error.Details).ConvertAll(Error) };

    /// <summary>A value of a text that is known to be JSON.</summary>
    /// <remarks>A class, because each generic method for a struct is compiled anew, which makes native programs larger.</remarks>
    private sealed class JsonNode(ReadOnlyMemory<byte> json, string name = "") : IErrorNode<JsonNode>
    {
        public string Name => name;

        public bool IsString => json.Span[0] == '"';

        public string? Text => new JsonReader(json.Span).ReadString();

        public IEnumerable<JsonNode>? Members => json.Span[0] == '{' ? ReadParts(ErrorShape.MaxMembers) : null;

        public IEnumerable<JsonNode>? Items => json.Span[0] == '[' ? ReadParts(ErrorShape.MaxDetails) : null;

        private List<JsonNode> ReadParts(int maxCount)
        {
            var parts = new List<JsonNode>();
            var scanner = new JsonScanner(json.Span);
            scanner.ReadValue();
            var isObject = scanner.First == '{';
            while (parts.Count < maxCount && (isObject ? scanner.MoveToName() : scanner.MoveToElement()))
            {
                var partName = isObject ? WireName.Decode(scanner.Slice(scanner.ReadName())) : "";
                scanner.ReadValue();
                scanner.Skip();
                parts.Add(new(json[scanner.Value], partName));
            }
            return parts;
        }
    }
}
