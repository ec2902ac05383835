using System.Globalization;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Items;

internal static class SavedResponseReader
{
    public static SavedResponseNode Read(ObjectView response) => new(
        response.Text("name") ?? "",
        ReadCode(response),
        response.TextOrNull("_postman_previewlanguage"),
        ReadBody(response),
        response.Place)
    {
        Id = response.TextOrNull("id") ?? response.TextOrNull("_postman_id"),
        HasCode = response.Has("code"),
        Headers = HeaderReader.Read(response),
    };

    private static int? ReadCode(ObjectView response)
    {
        if (response.Member("code") is not { } code)
            return null;
        if (int.TryParse(code.AsText(), NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 999)
            return status;
        response.Bag.Report(Descriptors.WrongShape, code.Place, "'code'", "an HTTP status code");
        return null;
    }

    // If the body is JSON instead of a string, its text is used, as in the body of a request.
    private static string? ReadBody(ObjectView response) => response.Member("body") is { } body ? body.AsText() ?? body.ToJson() : null;
}
