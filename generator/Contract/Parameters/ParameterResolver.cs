using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Turns the rows of a request's tables into parameters.</summary>
internal sealed class ParameterResolver(VariableScope scope, DiagnosticBag bag)
{
    /// <summary>Rows of one request.</summary>
    private const int MaxParameters = 500;

    /// <summary>Headers that belong to the connection or to the body; the runtime writes them.</summary>
    private static readonly HashSet<string> ReservedHeaders =
        new(StringComparer.OrdinalIgnoreCase) { "Host", "Content-Length", "Transfer-Encoding", "Connection", "Content-Type" };

    public IEnumerable<ApiParameter> Query(RequestNode request) =>
        Bounded(request.Url.Query, "the query").Select(row => Resolve(ParameterLocation.Query, row));

    public IEnumerable<ApiParameter> Headers(RequestNode request, bool authenticated) =>
        Bounded(request.Headers, "the list of headers").Where(row => IsSendable(row, authenticated)).Select(row => Resolve(ParameterLocation.Header, row));

    public IReadOnlyList<ApiParameter> Fields(BodyNode body) =>
        [.. Bounded(body.Fields, "the form").Where(IsText).Select(row => Resolve(ParameterLocation.Form, row))];

    private IEnumerable<FieldNode> Bounded(IReadOnlyList<FieldNode> rows, string table)
    {
        if (rows.Count > MaxParameters)
            bag.Report(Descriptors.LimitExceeded, rows[MaxParameters].Place, table, Invariant.Text(MaxParameters));
        return rows.Take(MaxParameters);
    }

    private ApiParameter Resolve(ParameterLocation location, FieldNode row)
    {
        var sample = row.Value is null ? null : Decode(location, scope.Resolve(row.Value));
        var type = TypeInference.Infer(row.Description, sample);
        if (location == ParameterLocation.Header || (location == ParameterLocation.Query && type is JsonType))
            type = ParameterType.Text;
        return new(
            location,
            row.Key,
            type,
            Required: RequiredMarker.IsIn(row.Description),
            // `?flag` without a value: there is nothing to give.
            Constant: location == ParameterLocation.Query && row is { Value: null, Disabled: false },
            Example: row.Disabled || (location == ParameterLocation.Header && Secrets.IsNamedLikeOne(row.Key)) ? null : TypeInference.Fit(type, sample ?? ""),
            Evidence.RemoveChoices(RequiredMarker.RemoveFrom(row.Description)));
    }

    // The documented query is already escaped where its author thought of it; a parameter's value is data.
    private static string Decode(ParameterLocation location, string sample) =>
        location == ParameterLocation.Query ? PercentEncoding.Decode(sample) : sample;

    private bool IsSendable(FieldNode row, bool authenticated)
    {
        if (ReservedHeaders.Contains(row.Key))
            return ReportUnlessContentType(row);
        // The client's own credentials take its place.
        if (authenticated && string.Equals(row.Key, "Authorization", StringComparison.OrdinalIgnoreCase))
            return false;
        if (HttpSyntax.IsToken(row.Key) && HttpSyntax.IsFieldValue(scope.Resolve(row.Value ?? "")))
            return true;
        bag.Report(Descriptors.RefusedOnTheWire, row.Place, "this header");
        return false;
    }

    // The body says its own type.
    private bool ReportUnlessContentType(FieldNode row)
    {
        if (!string.Equals(row.Key, "Content-Type", StringComparison.OrdinalIgnoreCase))
            bag.Report(Descriptors.RefusedOnTheWire, row.Place, $"the header '{row.Key}' of a collection");
        return false;
    }

    private bool IsText(FieldNode row)
    {
        if (row.IsFile)
            bag.Report(Descriptors.NotSupported, row.Place, "A file in a form", "the field is left out");
        return !row.IsFile;
    }
}
