using System.Text.Json;

namespace ZoomGen.Responses;

/// <summary>
/// Reads errors in their usual spellings: <c>{code, message, errors[]}</c>, problem details (RFC 9457), OAuth's <c>error</c> and
/// <c>error_description</c> (RFC 6749, section 5.2), and <c>{"error": {…}}</c>.
/// </summary>
internal static class ApiErrorReader
{
    private const int MaxDetails = 100;

    private static readonly string[] CodeNames = ["code", "errorCode", "error_code", "type", "error"];
    private static readonly string[] MessageNames = ["message", "error_description", "detail", "title", "description", "errorMessage", "error_message", "msg", "reason"];
    private static readonly string[] DetailNames = ["errors", "details"];

    public static ApiError? Read(ResponseMessage message)
    {
        var reader = new Utf8JsonReader(message.Json);
        try
        {
            return Read(JsonElement.ParseValue(ref reader));
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in a name: System.Text.Json cannot compare it.
            return null;
        }
    }

    private static ApiError? Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            return new(null, Text(element), []);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("error", out var nested) && nested.ValueKind == JsonValueKind.Object)
            return Read(nested);
        var details = Details(element);
        var code = First(element, CodeNames);
        var message = First(element, MessageNames);
        return code is null && message is null && details.Count == 0
            ? null
            : new(code ?? Only(details)?.Code, message ?? Only(details)?.Message, details);
    }

    private static IReadOnlyList<ApiError> Details(JsonElement element)
    {
        foreach (var name in DetailNames)
        {
            if (element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array)
                return [.. list.EnumerateArray().Take(MaxDetails).Select(Read).OfType<ApiError>()];
        }
        return [];
    }

    // `{"errors": [{…}]}`: the one detail is the error.
    private static ApiError? Only(IReadOnlyList<ApiError> details) => details is [var only] ? only : null;

    private static string? First(JsonElement element, string[] names)
    {
        foreach (var name in names)
        {
            if (element.TryGetProperty(name, out var value) && Text(value) is { Length: > 0 } text)
                return text;
        }
        return null;
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, which no .NET string of an error needs.
            return null;
        }
    }
}
