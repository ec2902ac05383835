using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

internal static class RequiredFields
{
    /// <summary>The required fields that are absent or empty.</summary>
    public static IReadOnlyList<RequiredField> Missing(Operation operation, HttpRequest request, RequestBody body) =>
        operation.Required.Where(field => !IsSent(field, request, body)).ToArray();

    private static bool IsSent(RequiredField field, HttpRequest request, RequestBody body) => field.Place switch
    {
        FieldPlace.Query => HasValue(request.Query, field.Name),
        FieldPlace.Header => HasValue(request.Headers[field.Name]),
        FieldPlace.Json => JsonValues.Parse(body.Text) is JsonObject json && json[field.Name] is not null,
        _ => body.Form is { } form && (HasValue(form, field.Name) || form.Files.Any(file => file.Name == field.Name)),
    };

    // ASP.NET looks names up regardless of case; most servers do not, and a test should find out.
    private static bool HasValue(IEnumerable<KeyValuePair<string, StringValues>> sent, string name) =>
        sent.Any(pair => pair.Key == name && HasValue(pair.Value));

    private static bool HasValue(StringValues values) => values.Any(value => !string.IsNullOrEmpty(value));
}
