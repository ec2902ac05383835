using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

internal static class RequiredFields
{
    /// <summary>The required fields that are absent or empty.</summary>
    public static IReadOnlyList<RequiredField> Missing(Operation operation, HttpRequest request, IFormCollection? form) =>
        operation.Required.Where(field => !IsSent(field, request, form)).ToArray();

    private static bool IsSent(RequiredField field, HttpRequest request, IFormCollection? form) => field.Place switch
    {
        FieldPlace.Query => HasValue(request.Query[field.Name]),
        FieldPlace.Header => HasValue(request.Headers[field.Name]),
        _ => form is not null && (HasValue(form[field.Name]) || form.Files.GetFile(field.Name) is not null),
    };

    private static bool HasValue(StringValues values) => values.Any(value => !string.IsNullOrEmpty(value));
}
