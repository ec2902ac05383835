using ZoomGen.Generator.Collection;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>The form of an operation, which starts with the documented request, or with one that a response was saved for.</summary>
internal sealed class OperationForm
{
    private readonly RequestVariables[] _variables;

    public OperationForm(MockedApi api, MockedOperation operation, SavedOperation? saved, string baseUrl)
    {
        var own = new RequestVariables(api, operation.Declaration.Request, baseUrl);
        _variables = saved?.Operation is { } other ? [own, new(saved.Api, other.Declaration.Request, baseUrl)] : [own];
        Variables =
        [
            .. _variables
                .SelectMany(variables => variables.Read())
                .Where(variable => variable.Name != api.BaseVariable)
                .DistinctBy(variable => variable.Name),
        ];
        var values = Evaluate(_ => null);
        var fields = FieldReader.Read(operation.Declaration, api.Types);
        var documented = ShowDisabled(operation.Request, FieldValues.Documented(fields, api.Types, values));
        Start = saved is null ? new(documented, [], []) : SavedRequestReader.Read(operation, documented, saved, values);
    }

    public FormStart Start { get; }

    /// <summary>The variables that can be entered.</summary>
    public IReadOnlyList<RequestVariable> Variables { get; }

    /// <summary>The values of the variables, where <paramref name="entered"/> has those of the form.</summary>
    public VariableValues Evaluate(Func<string, string?> entered)
    {
        VariableValues[] values = [.. _variables.Select(variables => variables.Evaluate(entered))];
        return new(RequestVariables.Options, name => values.Select(known => known.Find(name)).FirstOrDefault(value => value is not null));
    }

    // A field that is not sent has the value of its disabled row.
    private static FieldValues ShowDisabled(RequestNode request, FieldValues values)
    {
        var disabled = DisabledRows.Read(request.Url.Query, request.Headers, request.Body);
        return values.With(field => values[field] is { IsSent: false }
            ? new(disabled.GetValueOrDefault(field.Key, ""), IsSent: false)
            : values[field]);
    }
}
