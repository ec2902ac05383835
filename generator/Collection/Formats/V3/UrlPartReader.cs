using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>
/// Reads the URL. It contains the query, which <c>queryParams</c> repeats with descriptions and disabled rows. A parameter that is only in
/// the URL is sent as well.
/// </summary>
internal static class UrlPartReader
{
    public static UrlNode? Read(ObjectView request)
    {
        var text = request.TextOrNull("url");
        var place = request.Member("url")?.Place ?? request.Place;
        if (text is { Length: > 0 } && UrlReader.Parse(text, place) is { Origin.Length: > 0 } url)
            return url with
            {
                Query = [.. CombineQuery(url.Query, [.. RowReader.Read(request, "queryParams")])],
                Variables = [.. RowReader.Read(request, "pathVariables").Where(row => row.Key.Length > 0)],
            };
        request.Bag.Report(Descriptors.WrongShape, place, "'url'", "a URL with a host");
        return null;
    }

    // The value of a row may contain marks that separate parameters.
    private static IEnumerable<FieldNode> CombineQuery(IReadOnlyList<FieldNode> written, IReadOnlyList<FieldNode> rows)
    {
        if (rows.Count == 0)
            return written;
        return Show(written) == Show(rows.Where(row => !row.Disabled))
            ? rows
            : rows.Concat(written.Where(parameter => parameter.Key.Length > 0 && rows.All(row => row.Key != parameter.Key)));
    }

    private static string Show(IEnumerable<FieldNode> parameters) =>
        string.Join("&", parameters.Select(parameter => parameter.Value is { } value ? $"{parameter.Key}={value}" : parameter.Key));
}
