using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

/// <summary>
/// Compares the body of a request with that of an example. JSON is equal if its values are, and forms if their fields are. The content of
/// files is not in the collection, so only the names of their fields are compared.
/// </summary>
internal sealed class BodyMatch : IBodyNodeVisitor<bool>
{
    private readonly VariableTable _variables;
    private readonly RequestBody _sent;

    private BodyMatch(VariableTable variables, RequestBody sent) => (_variables, _sent) = (variables, sent);

    public static bool IsEqual(Example example, RequestBody sent) => example.Request.Body is { } body
        ? body.Accept(new BodyMatch(example.Operation.Variables, sent))
        : sent.Bytes.IsEmpty;

    public bool Visit(RawBodyNode raw)
    {
        var saved = Resolve(raw.Text);
        return JsonValues.Parse(JsonComments.Remove(saved)) is { } json ? IsSent(json) : Lines(saved) == Lines(_sent.Text);
    }

    public bool Visit(FormBodyNode form) =>
        _sent.Form is { } sent && Rows.Enabled(form.Fields).Select(Field).Order().SequenceEqual(Fields(sent).Order());

    public bool Visit(JsonFormBodyNode form) =>
        IsSent(JsonValues.CreateObject(Rows.Enabled(form.Fields).Select(row => (row.Key, Member(row)))));

    public bool Visit(FileBodyNode file) => !_sent.Bytes.IsEmpty;

    public bool Visit(GraphQlBodyNode graphQl)
    {
        var saved = new JsonObject();
        if (graphQl.Query is { } query)
            saved["query"] = Resolve(query);
        if (graphQl.OperationName is { } name)
            saved["operationName"] = Resolve(name);
        if (graphQl.Variables is { Length: > 0 } variables)
            saved["variables"] = JsonValues.Parse(Resolve(variables));
        return IsSent(saved);
    }

    private bool IsSent(JsonNode json) => JsonNode.DeepEquals(json, JsonValues.Parse(_sent.Text));

    // The value of a file is null.
    private (string Name, string? Value) Field(FieldNode row) =>
        (Resolve(row.Key), row is FormFieldNode { Files: not null } ? null : Lines(Resolve(row.Value ?? "")));

    private static IEnumerable<(string Name, string? Value)> Fields(IFormCollection sent) =>
    [
        .. sent.SelectMany(field => field.Value.Select(value => (field.Key, (string?)Lines(value ?? "")))),
        .. sent.Files.Select(file => (file.Name, (string?)null)),
    ];

    private JsonNode? Member(FieldNode row)
    {
        var text = Resolve(row.Value ?? "");
        return JsonValues.Parse(text) ?? JsonValue.Create(text);
    }

    private string Resolve(string text) => _variables.Resolve(text);

    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();
}
