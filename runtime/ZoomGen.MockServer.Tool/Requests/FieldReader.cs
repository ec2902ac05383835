using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>Finds the values that each step of a request takes.</summary>
internal sealed class FieldReader : IRequestStepVisitor<IEnumerable<RequestField>>
{
    private readonly RequestDeclaration _request;
    private readonly DeclaredTypes _types;
    private readonly FieldFormats _formats;

    private FieldReader(OperationDeclaration operation, DeclaredTypes types)
    {
        _request = operation.Request;
        _types = types;
        _formats = new(operation);
    }

    /// <summary>The fields in the order in which they are sent. One that is sent twice is there once.</summary>
    public static IReadOnlyList<RequestField> Read(OperationDeclaration operation, DeclaredTypes types)
    {
        var reader = new FieldReader(operation, types);
        return [.. operation.Request.Steps.SelectMany(step => step.Accept(reader)).DistinctBy(field => field.Path)];
    }

    /// <summary>The name as it is written in the collection.</summary>
    public static string NameOf(WireName name) => name.Text?.Source ?? Uri.UnescapeDataString(name.Literal);

    public IEnumerable<RequestField> Visit(AuthenticateStep step) => [];

    public IEnumerable<RequestField> Visit(OmitStep step) => [];

    public IEnumerable<RequestField> Visit(KeepUrlStep step) => [];

    public IEnumerable<RequestField> Visit(LiteralStep step) => [];

    public IEnumerable<RequestField> Visit(VariableStep step) => [];

    public IEnumerable<RequestField> Visit(WholeUrlStep step) => [Read(step.Name, FieldPlace.Url, step.Value)];

    public IEnumerable<RequestField> Visit(PathVariableStep step) => [Read(step.Name, FieldPlace.Url, step.Value)];

    public IEnumerable<RequestField> Visit(SegmentVariableStep step) => [Read(step.Name, FieldPlace.Url, step.Value)];

    public IEnumerable<RequestField> Visit(QueryStep step) => [Read(step.Name, FieldPlace.Query, step.Value)];

    public IEnumerable<RequestField> Visit(QueryLiteralStep step) => [];

    public IEnumerable<RequestField> Visit(HeaderStep step) => [Read(step.Name, FieldPlace.Header, step.Value)];

    public IEnumerable<RequestField> Visit(ContentTypeStep step) => [];

    public IEnumerable<RequestField> Visit(FormStep step) => step.Fields.Select(field => Read(field.Name, FieldPlace.Form, field.Value));

    public IEnumerable<RequestField> Visit(JsonBodyStep step) =>
        [Body(step.Property, step.AllowsText ? new TextFormat { JsonType = TypeOf(step.Property) } : new JsonFormat(step.Codec))];

    public IEnumerable<RequestField> Visit(RawBodyStep step) => [Body(step.Property, new TextFormat())];

    public IEnumerable<RequestField> Visit(XmlBodyStep step) => [Body(step.Property, new TextFormat { IsXml = true })];

    public IEnumerable<RequestField> Visit(FileBodyStep step) => [Body(step.Property, new FileFormat(IsList: false))];

    // https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
    public IEnumerable<RequestField> Visit(GraphQlStep step) =>
        [GraphQl("query", step.Query), GraphQl("operationName", step.OperationName), GraphQl("variables", step.Variables)];

    private TypeRef TypeOf(string property) => _request.Properties.First(declared => declared.Name == property).Type;

    private RequestField Body(string property, FieldFormat format) => Create([property], "Body", FieldPlace.Body, format, fallback: null);

    private RequestField GraphQl(string name, GraphQlValue value)
    {
        var type = TypeOf(value.Property) with { IsNullable = false };
        FieldFormat format = _types.Find(type) is null ? new TextFormat() : new JsonFormat(new ObjectCodec(type));
        return Create([value.Property], name, FieldPlace.Body, format, value.Fallback);
    }

    private RequestField Read(WireName name, FieldPlace place, Source value) => Read(NameOf(name), place, value);

    private RequestField Read(string name, FieldPlace place, Source value) =>
        Create([.. value.Path.Properties], name, place, value.Codec.Accept(_formats), value.Fallback);

    private RequestField Create(
        IReadOnlyList<string> path, string name, FieldPlace place, FieldFormat format, TextExpression? fallback)
    {
        var (owner, example) = (_request.Properties, _request.Example);
        foreach (var outer in path.SkipLast(1))
        {
            var type = owner.First(property => property.Name == outer).Type.Name;
            owner = _request.Objects.First(item => item.Name == type).Properties;
            example = example.FirstOrDefault(member => member.Property == outer)?.Value is ObjectExample inner ? inner.Members : [];
        }
        return new(
            string.Join('.', path),
            name,
            place,
            format,
            owner.First(property => property.Name == path[^1]),
            example.FirstOrDefault(member => member.Property == path[^1])?.Value,
            fallback);
    }
}
