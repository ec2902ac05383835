using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Converts the rows of a request's tables to parameters.</summary>
internal sealed class ParameterResolver(VariableScope scope, SampleAllowance samples, DiagnosticBag bag)
{
    /// <summary>In characters.</summary>
    private const int MaxName = 4 * 1024;

    /// <summary>For each table of a request.</summary>
    private const int MaxParameters = 500;

    public IEnumerable<ApiParameter> Query(RequestNode request) =>
        Runs(Distinct(Bounded(request.Url.Query, "The number of query parameters"))).Select(rows => Resolve(ParameterLocation.Query, rows));

    public IEnumerable<ApiParameter> Headers(RequestNode request, bool replacesAuthorization) =>
        HeaderRows.Select(Bounded(request.Headers, "The number of headers"), scope, replacesAuthorization, bag)
            .Select(row => Resolve(ParameterLocation.Header, row));

    /// <summary>The rows of a form. Rows of one list are grouped.</summary>
    public IEnumerable<IReadOnlyList<FormFieldNode>> Fields(FormBodyNode body) =>
        Runs(Distinct(Bounded(body.Fields, "The number of form fields")));

    /// <summary>The parameter for a row, or a list parameter for several rows with the same key.</summary>
    public ApiParameter Resolve(ParameterLocation location, IReadOnlyList<FieldNode> rows)
    {
        var parameters = rows.Select(row => Resolve(location, row)).ToArray();
        if (parameters.Length == 1)
            return parameters[0];
        var types = parameters.Select(parameter => parameter.Type).Distinct().ToArray();
        var element = types.Length == 1 && types[0] is ScalarType scalar ? scalar : (ScalarType)ParameterType.Text;
        return parameters[0].AsList(new(element, [.. parameters.Select(parameter => Sample(parameter, element))]));
    }

    // If an overlay sets the type, a text with variables is not a value of it.
    private static TextTemplate Sample(ApiParameter parameter, ScalarType element) =>
        parameter.Example is { } example && (example.IsLiteral || element == ParameterType.Text)
            ? example
            : TextTemplate.FromLiteral(TypeInference.Fit(element, ""));

    public ApiParameter Resolve(ParameterLocation location, FieldNode row)
    {
        if (row.Value is { } value && !samples.Take(value, row.Place))
            row = row with { Value = "" };
        var sample = Decode(location, scope.Resolve(row.Value ?? ""));
        var type = Infer(location, row, sample);
        if (IsLive(row))
            bag.Report(Descriptors.LiveCredential, row.Place);
        return new()
        {
            Location = location,
            Name = scope.Template(row.Key, row.Place),
            Type = type,
            // A disabled row is not sent, even if its description says that it is required.
            Required = row.Given?.IsRequired ?? (!row.Disabled && RequiredMarker.IsIn(row.Description)),
            // `?flag` has no value to set.
            Constant = location == ParameterLocation.Query && row is { Value: null, Disabled: false },
            Confidential = location == ParameterLocation.Header && SecretNames.Contains(row.Key),
            Example = row.Disabled || IsSecret(row, type) ? null : Example(location, row, type),
            HasStandIn = TypeInference.Placeholder(sample) is not null,
            Description = Evidence.RemoveChoices(RequiredMarker.RemoveFrom(row.Description)),
            Evidence = row.Given?.Type is null ? TypeInference.Source(type, row.Description, sample) : GivenTypes.Evidence,
            GivenName = row.Given?.Name,
        };
    }

    private static ParameterType Infer(ParameterLocation location, FieldNode row, string sample)
    {
        if (row.Given?.Type is { } given)
            return GivenTypes.ParameterType(given);
        if (location == ParameterLocation.Header)
            return ParameterType.Text;
        var type = TypeInference.Infer(row.Description, VariableText.HasVariable(sample) ? null : sample, row.Key);
        // The documented request sends an empty text, which is then a value, too.
        if (type is ChoiceType choice && row is { Disabled: false, Value: "" })
            return choice.WithEmpty();
        if (type is JsonType json)
            type = json with { Sample = new JsonSecrets().Remove(json.Sample) };
        // JSON in a query follows no standard notation, and JSON with variables cannot be parsed.
        return type is JsonType && (location == ParameterLocation.Query || VariableText.HasVariable(row.Value ?? ""))
            ? ParameterType.Text
            : type;
    }

    private TextTemplate Example(ParameterLocation location, FieldNode row, ParameterType type)
    {
        var template = scope.Template(LiveCredential.RemoveFrom(row.Value ?? ""), row.Place).Map(text => Decode(location, text));
        // Resolving a nested name can leave a text without variables.
        if (template.Literal is not { } sample)
            return template;
        if (!TypeInference.Admits(type, sample))
            bag.Report(Descriptors.ContradictingValue, row.Place, row.Key);
        return TextTemplate.FromLiteral(TypeInference.Fit(type, sample));
    }

    private static bool IsLive(FieldNode row) => row.Value is { } value
        && (VariableText.HasVariable(value) ? LiveCredential.IsIn(value) : LiveCredential.IsIn(row.Key, value));

    // A number such as `max_tokens`, or an enum such as `sort_key`, is not a secret.
    private static bool IsSecret(FieldNode row, ParameterType type) => row.Value is { Length: > 0 } value
        && SecretText.IsIn(row.Key, value)
        && type is not (ChoiceType or ScalarType { Scalar.Form: ScalarForm.Number or ScalarForm.Boolean });

    // Values in a documented query may be percent-encoded. The value of a parameter is not.
    private static string Decode(ParameterLocation location, string sample) =>
        location == ParameterLocation.Query ? PercentEncoding.Decode(sample) : sample;

    private IEnumerable<T> Bounded<T>(IReadOnlyList<T> rows, string table)
        where T : FieldNode
    {
        if (rows.Count > MaxParameters)
            bag.Report(Descriptors.LimitExceeded, rows[MaxParameters].Place, table, Invariant.Text(MaxParameters));
        foreach (var row in rows.Where(row => row.Key.Length > MaxName))
            bag.Report(Descriptors.LimitExceeded, row.Place, "The length of this name", Invariant.Text(MaxName));
        return rows.Where(row => row.Key.Length <= MaxName).Take(MaxParameters);
    }

    // Adjacent rows with the same key are a list. If another row separates them, a list would not keep their order.
    private static IEnumerable<IReadOnlyList<T>> Runs<T>(IEnumerable<T> rows)
        where T : FieldNode
    {
        var run = new List<T>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && !(IsElement(run[0]) && IsElement(row) && run[0].Key == row.Key))
            {
                yield return run;
                run = [];
            }
            run.Add(row);
        }
        if (run.Count > 0)
            yield return run;
    }

    private static bool IsElement(FieldNode row) =>
        row is { Disabled: false, Value: not null, Key.Length: > 0 }
            and not FormFieldNode { Files: not null }
            and not FormFieldNode { ContentType: not null }
            and not FormFieldNode { FileName: not null };

    // A disabled row with the same name as an enabled one is an alternative value for the same parameter. One without a name is nothing:
    // the editor leaves such rows behind.
    private static IEnumerable<T> Distinct<T>(IEnumerable<T> rows)
        where T : FieldNode
    {
        var list = rows.Where(row => row is not { Disabled: true, Key.Length: 0 }).ToList();
        var enabled = new HashSet<string>(list.Where(row => !row.Disabled).Select(row => row.Key), StringComparer.Ordinal);
        return list.Where(row => !row.Disabled || enabled.Add(row.Key));
    }
}
