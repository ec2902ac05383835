using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

internal static class RequestReader
{
    public static RequestNode? Read(JsonView item)
    {
        // A request may be its URL alone.
        if (item.TextOrNull("request") is { } url)
            return Create(item, null, UrlReader.Parse(url, item.Place));
        if (item.Object("request") is not { } request)
            return null;
        if (UrlReader.Read(request) is { } read)
            return Create(item, request, read);
        request.Bag.Report(Descriptors.WrongShape, request.Place, "'url'", "a URL with a host");
        return null;
    }

    private static RequestNode Create(JsonView item, JsonView? request, UrlNode url) => new(
        item.Text("name") ?? "",
        request?.Description() ?? item.Description(),
        request is { } authenticated ? AuthReader.Read(authenticated) : null,
        request?.Text("method") is { Length: > 0 } method ? method.ToUpperInvariant() : "GET",
        url,
        request is { } headed ? FieldReader.Read(headed, "header") : [],
        request?.Object("body") is { } body ? ReadBody(body) : null,
        [.. item.Objects("response").Select(ReadResponse)],
        item.Place);

    private static BodyNode? ReadBody(JsonView body)
    {
        if (body.Flag("disabled") || body.Text("mode") is not { Length: > 0 } mode)
            return null;
        var language = body.Object("options")?.Object("raw")?.Text("language");
        return new(mode, body.TextOrNull("raw"), language, mode is "formdata" or "urlencoded" ? FieldReader.Read(body, mode) : [], body.Place);
    }

    private static SavedResponseNode ReadResponse(JsonView response) =>
        new(response.Text("name") ?? "", ReadCode(response), response.TextOrNull("body"), response.Place);

    private static int? ReadCode(JsonView response)
    {
        if (response.Member("code") is not { } code)
            return null;
        if (code is JValue { Value: long and >= 100 and <= 999 and var status })
            return (int)status;
        response.Bag.Report(Descriptors.WrongShape, JsonView.PlaceOf(code), "'code'", "an HTTP status code");
        return null;
    }
}
