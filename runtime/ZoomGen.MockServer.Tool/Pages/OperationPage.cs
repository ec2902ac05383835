using System.Globalization;
using Microsoft.AspNetCore.Http;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.MockServer.Tool.Api;
using ZoomGen.MockServer.Tool.Requests;
using ZoomGen.MockServer.Tool.Sending;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The page of one operation: its documentation, its form and, after the form was sent, the result.</summary>
internal sealed class OperationPage
{
    public const string SendPrefix = "send.";
    public const string ValuePrefix = "value.";
    public const string VariablePrefix = "variable.";
    public const string ExampleField = "example";

    private readonly MockedApi _api;
    private readonly MockedOperation _operation;
    private readonly string _baseUrl;
    private readonly RequestVariables _variables;
    private readonly IReadOnlyList<RequestField> _fields;

    public OperationPage(MockedApi api, MockedOperation operation, string baseUrl)
    {
        (_api, _operation, _baseUrl) = (api, operation, baseUrl);
        _variables = new(api, baseUrl);
        _fields = FieldReader.Read(operation.Declaration, api.Types);
    }

    /// <summary>The page with the documented request.</summary>
    public OperationView Show() => View(Documented(), name => null);

    /// <summary>Sends the form, and shows what became of it.</summary>
    public async Task<OperationView> SendAsync(IFormCollection form, int port, CancellationToken cancellation)
    {
        var variables = _variables.Values(_operation.Declaration.Request, name => Entered(form, name));
        var values = FieldValues.Entered(Documented(), variables, field => Entered(form, field));
        var request = new DeclaredRequest(_operation.Declaration.Request, values, variables) { CallOptions = Choose(form) };
        var exchange = await ExchangeSender.SendAsync(request, port, cancellation);
        var view = View(values, name => Entered(form, name) ?? "");
        return view with { Result = ResultViews.Create(exchange) };
    }

    private FieldValues Documented() =>
        FieldValues.Documented(_fields, _api.Types, _variables.Values(_operation.Declaration.Request, _ => null));

    private OperationView View(FieldValues values, Func<string, string?> entered)
    {
        var variables = _variables
            .Of(_operation.Declaration.Request)
            .Select(variable => (Variable: variable, Value: entered(variable.Name) ?? variable.Suggestion))
            .ToArray();
        return new(
            Link(_operation),
            DescriptionHtml.Write(_operation.Description),
            FieldViews.Create(values),
            [.. variables.Select(pair => new VariableView(pair.Variable.Name, pair.Value))],
            [.. _operation.Examples.Select(View)],
            CallWriter.Write(_api, _operation, values, Settings(variables)));
    }

    // The base URL, and what differs from the collection.
    private IEnumerable<KeyValuePair<string, string>> Settings(IEnumerable<(RequestVariable Variable, string Value)> variables) =>
    [
        .. _api.Options.Options
            .Where(option => option.Variable == _api.BaseVariable)
            .Select(option => KeyValuePair.Create(option.Name, _baseUrl)),
        .. variables
            .Where(pair => pair.Value.Length > 0 && pair.Value != pair.Variable.Value)
            .Select(pair => KeyValuePair.Create(pair.Variable.Property, pair.Value)),
    ];

    public static OperationLink Link(MockedOperation operation) =>
        new(PagePaths.Operation(operation.Number), operation.Method, operation.Path, Line(operation.Name));

    private static ExampleView View(SavedResponseNode example, int index) => new(
        index, StatusOf(example), DescriptionReader.Line(example.Name), BodyText.Format(example.Body ?? ""));

    // An empty variable has no value.
    private static string? Entered(IFormCollection form, string variable) =>
        form[VariablePrefix + variable].ToString() is { Length: > 0 } value ? value : null;

    private static string? Entered(IFormCollection form, RequestField field) =>
        field.Property.Required || form.ContainsKey(SendPrefix + field.Path) ? form[ValuePrefix + field.Path].ToString() : null;

    /// <summary>Asks for the saved response that was chosen, as Postman's mock servers are asked.</summary>
    private CallOptions? Choose(IFormCollection form)
    {
        if (!int.TryParse(form[ExampleField], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || _operation.Examples.ElementAtOrDefault(index) is not { } example)
            return null;
        var options = new CallOptions();
        var (header, value) = Identify(example);
        options.Headers[header] = value;
        return options;
    }

    // A status is shorter than a name, and not every name can be in a header.
    private (string Header, string Value) Identify(SavedResponseNode example) =>
        _operation.Examples.Count(other => other.Code == example.Code) > 1
            ? example.Id is { Length: > 0 } id ? ("x-mock-response-id", id) : ("x-mock-response-name", Line(example.Name))
            : ("x-mock-response-code", StatusOf(example));

    // The mock server takes an example without a status for a 200.
    private static string StatusOf(SavedResponseNode example) => example.Code?.ToString(CultureInfo.InvariantCulture) ?? "200";

    private static string Line(string text) => DescriptionReader.CollapseSpace(text).Trim();
}
