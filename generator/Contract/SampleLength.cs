using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract;

/// <summary>Counts the characters of the documented values of a request.</summary>
internal sealed class SampleLength : IBodyNodeVisitor<int>
{
    private static readonly SampleLength Instance = new();

    private SampleLength()
    {
    }

    public static int Of(RequestNode request) =>
        Rows(request.Url.Query) + Rows(request.Headers) + (request.Body?.Accept(Instance) ?? 0);

    public int Visit(RawBodyNode raw) => raw.Text.Length;

    public int Visit(FormBodyNode form) => Rows(form.Fields) + form.Fields.Sum(field => Content(field.Files));

    public int Visit(JsonFormBodyNode form) => Rows(form.Fields);

    public int Visit(FileBodyNode file) => Content(file.File);

    public int Visit(GraphQlBodyNode graphQl) =>
        Text(graphQl.Query) + Text(graphQl.OperationName) + Text(graphQl.Variables);

    private static int Rows(IEnumerable<FieldNode> rows) => rows.Sum(row => Text(row.Value));

    private static int Content(FileSourceNode? file) => Text(file?.Content);

    private static int Text(string? text) => text?.Length ?? 0;
}
