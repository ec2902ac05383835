using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Bodies;

internal abstract record ApiBody
{
    /// <summary>The parameters that are fields of a form.</summary>
    public abstract IEnumerable<ApiParameter> Parameters { get; }

    /// <summary>The typed JSON in the body, or null if there is none.</summary>
    public abstract TypedJson? Json { get; }

    /// <summary>All templates that can contain variables, including those of the parameters.</summary>
    public abstract IEnumerable<TextTemplate> Templates { get; }

    /// <summary>The Content-Type that the body always sets, or null if it depends on the content.</summary>
    protected abstract string? OwnType { get; }

    /// <summary>Whether a Content-Type header of the request is redundant because the body sets the same value.</summary>
    public bool Implies(TextTemplate contentType) =>
        contentType.Literal is { } type && string.Equals(type, OwnType, StringComparison.OrdinalIgnoreCase);

    public abstract T Accept<T>(IApiBodyVisitor<T> visitor);
}

/// <summary>JSON that is the whole body or, if <see cref="IsVariables"/> is true, the variables of a GraphQL query.</summary>
internal sealed record TypedJson(JsonShape Shape, bool IsVariables);

/// <summary>A method for each case of <see cref="ApiBody"/>.</summary>
internal interface IApiBodyVisitor<out T>
{
    T Visit(FormBody form);

    T Visit(JsonBody json);

    T Visit(JsonTemplateBody template);

    T Visit(RawBody raw);

    T Visit(XmlBody xml);

    T Visit(FileBody file);

    T Visit(GraphQlBody graphQl);
}

internal sealed record JsonBody(JsonShape Shape, JsonSample Sample, string ContentType) : ApiBody
{
    public override IEnumerable<ApiParameter> Parameters => [];

    public override TypedJson? Json => new(Shape, IsVariables: false);

    public override IEnumerable<TextTemplate> Templates => Sample.Templates;

    protected override string? OwnType => ContentType;

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// Typed JSON whose documented text cannot be written from a typed value, for example because a variable replaces a value without quotes.
/// <see cref="Text"/> is what the documented request sends.
/// </summary>
internal sealed record JsonTemplateBody(JsonShape Shape, TextTemplate Text, string ContentType) : ApiBody
{
    public override IEnumerable<ApiParameter> Parameters => [];

    public override TypedJson? Json => new(Shape, IsVariables: false);

    public override IEnumerable<TextTemplate> Templates => [Text];

    protected override string? OwnType => ContentType;

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record RawBody(TextTemplate Text, string ContentType) : ApiBody
{
    public override IEnumerable<ApiParameter> Parameters => [];

    public override TypedJson? Json => null;

    public override IEnumerable<TextTemplate> Templates => [Text];

    // An empty text is not sent, and Postman sends the header nevertheless.
    protected override string? OwnType => Text.Literal is { Length: 0 } ? null : ContentType;

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>XML, as text. Placeholders such as <c>(integer)</c> are text as well.</summary>
internal sealed record XmlBody(TextTemplate Text, string ContentType) : ApiBody
{
    public override IEnumerable<ApiParameter> Parameters => [];

    public override TypedJson? Json => null;

    public override IEnumerable<TextTemplate> Templates => [Text];

    protected override string? OwnType => ContentType;

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A file as the whole body. <see cref="Example"/> is null if no file is selected.</summary>
internal sealed record FileBody(FileExample? Example) : ApiBody
{
    public override IEnumerable<ApiParameter> Parameters => [];

    public override TypedJson? Json => null;

    public override IEnumerable<TextTemplate> Templates => Example?.Templates ?? [];

    protected override string? OwnType => null;

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Variables are typed if they are a JSON object. Otherwise they are the documented text.</summary>
internal sealed record GraphQlBody(
    TextTemplate? Query, TextTemplate? OperationName, JsonType? Variables, TextTemplate? VariablesText) : ApiBody
{
    /// <summary>The variables that the documented query declares.</summary>
    public IReadOnlyList<GraphQlVariable> Declared { get; init; } = [];

    public override IEnumerable<ApiParameter> Parameters => [];

    public override TypedJson? Json => Variables is null ? null : new(Variables.Shape, IsVariables: true);

    public override IEnumerable<TextTemplate> Templates =>
        [.. new[] { Query, OperationName, VariablesText }.OfType<TextTemplate>(), .. Variables?.Templates ?? []];

    protected override string? OwnType => "application/json";

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}
