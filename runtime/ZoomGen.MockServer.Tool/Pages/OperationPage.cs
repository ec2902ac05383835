using System.Globalization;
using Microsoft.AspNetCore.Http;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Http;
using ZoomGen.MockServer.Tool.Api;
using ZoomGen.MockServer.Tool.Requests;
using ZoomGen.MockServer.Tool.Sending;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The page of one operation: its documentation, its form and, after the form was sent, the result.</summary>
internal sealed class OperationPage
{
    public const string SendPrefix = "send.";
    public const string ValuePrefix = "value.";
    public const string FilePrefix = "file.";
    public const string VariablePrefix = "variable.";
    public const string ExampleField = PagePaths.Example;

    private readonly MockedApi _api;
    private readonly MockedOperation _operation;
    private readonly SavedRequests _savedRequests;
    private readonly int? _chosen;
    private readonly string _baseUrl;
    private readonly OperationForm _form;

    /// <param name="collection">The collection.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The number of the saved response with whose request the form starts, as it is in the URL.</param>
    /// <param name="baseUrl">The base URL of the mock server.</param>
    /// <param name="cancellation">Cancels reading the saved request.</param>
    public OperationPage(
        MockedCollection collection, MockedOperation operation, string? example, string baseUrl, CancellationToken cancellation)
    {
        (_api, _operation, _savedRequests, _baseUrl) = (collection.Api, operation, collection.SavedRequests, baseUrl);
        var saved = Find(example) is { } response ? _savedRequests.Find(operation, response, cancellation) : null;
        _chosen = saved is null ? null : IndexOf(example);
        _form = new(_api, operation, saved, baseUrl);
    }

    /// <summary>The page before anything is sent.</summary>
    public OperationView Show()
    {
        var variables = _form.Evaluate(name => _form.Variables.FirstOrDefault(variable => variable.Name == name)?.Suggestion);
        return View(_form.Start.Values.With(variables), _form.Start.Added, variables, variable => variable.Suggestion);
    }

    /// <summary>Sends the form, and shows what became of it.</summary>
    public async Task<OperationView> SendAsync(IFormCollection form, int port, CancellationToken cancellation)
    {
        var variables = _form.Evaluate(name => Entered(form, name));
        var uploads = await FormUploads.ReadAsync(form, cancellation);
        var values = _form.Start.Values.With(
            variables,
            field => uploads.Contains(field.Path)
                ? new(string.Join('\n', uploads[field.Path].Select(file => file.Name)), IsSent: true)
                : Entered(form, field.Path, field.Property.Required).KeepBreaks(_form.Start.Values[field]),
            uploads);
        AddedField[] added =
        [
            .. _form.Start.Added.Select(field => field with
            {
                Content = Entered(form, field.Id, isRequired: false).KeepBreaks(field.Content),
            }),
        ];
        var exchange = await ExchangeSender.SendAsync(
            () => new(_operation.Declaration.Request, values, variables) { CallOptions = Options(form, new(added, variables)) },
            port,
            cancellation);
        var view = View(values, added, variables, variable => Entered(form, variable.Name) ?? "");
        return view with { Result = ResultViews.Create(exchange) };
    }

    private OperationView View(
        FieldValues values, IReadOnlyList<AddedField> added, VariableValues evaluated, Func<RequestVariable, string> entered)
    {
        var variables = _form.Variables.Select(variable => (Variable: variable, Value: entered(variable))).ToArray();
        return new(
            Link(_operation),
            DescriptionHtml.Write(_operation.Description),
            FieldViews.Create(values, added),
            [.. variables.Select(pair => new VariableView(pair.Variable.Name, pair.Value))],
            [.. _operation.Examples.Select(View)],
            CallWriter.Write(_api, _operation, values, new(added, evaluated), Settings(variables)))
        {
            Chosen = _chosen is { } index ? View(_operation.Examples[index], index) : null,
            Remarks = [.. _form.Start.Remarks.Select(remark => new RemarkView(remark.Text, remark.Content))],
        };
    }

    // The base URL, and what differs from the collection.
    private IEnumerable<KeyValuePair<string, string>> Settings(IEnumerable<(RequestVariable Variable, string Value)> variables) =>
    [
        .. _api.Options.Options
            .Where(option => option.Variable == _api.BaseVariable)
            .Select(option => KeyValuePair.Create(option.Name, _baseUrl)),
        .. variables
            .Where(pair => pair.Value.Length > 0 && pair.Value != pair.Variable.Value)
            .Where(pair => _api.Options.Options.Any(option => option.Variable == pair.Variable.Name))
            .Select(pair => KeyValuePair.Create(pair.Variable.Property, pair.Value)),
    ];

    public static OperationLink Link(MockedOperation operation) =>
        new(PagePaths.Operation(operation.Number), operation.Method, operation.Path, Line(operation.Name));

    private ExampleView View(SavedResponseNode example, int index) => new(
        index,
        StatusOf(example),
        DescriptionReader.Line(example.Name),
        BodyText.Format(example.Body ?? ""),
        _savedRequests.Has(example) ? PagePaths.Operation(_operation.Number, index) : null);

    // An empty variable has no value.
    private static string? Entered(IFormCollection form, string variable) =>
        form[VariablePrefix + variable].ToString() is { Length: > 0 } value ? value : null;

    private static FieldText Entered(IFormCollection form, string field, bool isRequired) =>
        new(form[ValuePrefix + field].ToString(), isRequired || form.ContainsKey(SendPrefix + field));

    /// <summary>Adds values, and asks for the saved response that was chosen, as Postman's mock servers are asked.</summary>
    private CallOptions Options(IFormCollection form, AddedValues added)
    {
        var options = new CallOptions();
        added.AddTo(options);
        if (Find(form[ExampleField]) is { } example)
        {
            var (header, value) = Identify(example);
            options.Headers[header] = value;
        }
        return options;
    }

    private SavedResponseNode? Find(string? example) =>
        IndexOf(example) is { } index ? _operation.Examples.ElementAtOrDefault(index) : null;

    private static int? IndexOf(string? example) =>
        int.TryParse(example, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    // A status is shorter than a name.
    private (string Header, string Value) Identify(SavedResponseNode example) =>
        _operation.Examples.Count(other => other.Code == example.Code) > 1
            ? example.Id is { Length: > 0 } id
                ? ("x-mock-response-id", id)
                : ("x-mock-response-name", HeaderText.Encode(Line(example.Name)))
            : ("x-mock-response-code", StatusOf(example));

    // The mock server takes an example without a status for a 200.
    private static string StatusOf(SavedResponseNode example) => example.Code?.ToString(CultureInfo.InvariantCulture) ?? "200";

    private static string Line(string text) => DescriptionReader.CollapseSpace(text).Trim();
}
