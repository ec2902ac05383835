using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Variables;

namespace ZoomGen.Generator.Contract.Bodies;

internal abstract record ApiBody
{
    /// <summary>Whether the body says itself what a Content-Type of the request says.</summary>
    public bool Implies(TextTemplate contentType) => contentType.Literal is { } type && string.Equals(type, OwnType, StringComparison.OrdinalIgnoreCase);

    /// <summary>The Content-Type that the body always brings; null where that depends on its content.</summary>
    protected abstract string? OwnType { get; }
}

/// <summary>The fields of <c>multipart/form-data</c> or, if not <see cref="Multipart"/>, of <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed record FormBody(bool Multipart, IReadOnlyList<FormField> Fields) : ApiBody
{
    // A form without fields is no body.
    protected override string? OwnType => Fields.Count == 0 ? null : Multipart ? "multipart/form-data" : "application/x-www-form-urlencoded";
}

internal abstract record FormField(ApiParameter Parameter);

/// <summary>A text, with the type and the file name that its part may have.</summary>
internal sealed record TextField(ApiParameter Parameter, string? ContentType, string? FileName) : FormField(Parameter);

/// <summary>A file, or a list of them. <see cref="Examples"/> are those that the documented request sends.</summary>
internal sealed record FileField(ApiParameter Parameter, string? ContentType, bool IsList, IReadOnlyList<FileExample> Examples) : FormField(Parameter);

/// <summary>
/// A documented file: its name, null where it has none, and its bytes in base64. Where the collection holds a path alone, the content is the
/// text <c>file:</c> and the name, for what lies at that path is not known. <see cref="SentName"/> is what the server is told instead.
/// </summary>
internal sealed record FileExample(TextTemplate? Name, string? Base64, string? SentName = null);

internal sealed record JsonBody(JsonShape Shape, JsonSample Sample, string ContentType) : ApiBody
{
    protected override string? OwnType => ContentType;
}

/// <summary>
/// JSON that is typed, and documented as a text which no typed value would write: with variables in the place of values, say. <see cref="Text"/> is
/// what the documented request sends.
/// </summary>
internal sealed record JsonTemplateBody(JsonShape Shape, TextTemplate Text, string ContentType) : ApiBody
{
    protected override string? OwnType => ContentType;
}

internal sealed record RawBody(TextTemplate Text, string ContentType) : ApiBody
{
    protected override string? OwnType => ContentType;
}

/// <summary>XML, as text: its placeholders, such as <c>(integer)</c>, are text as well.</summary>
internal sealed record XmlBody(TextTemplate Text, string ContentType) : ApiBody
{
    protected override string? OwnType => ContentType;
}

/// <summary>A file as the whole body; <see cref="Example"/> is null where none is chosen.</summary>
internal sealed record FileBody(FileExample? Example) : ApiBody
{
    protected override string? OwnType => null;
}

/// <summary>Variables are typed where they are a JSON object, else the text that is pasted in.</summary>
internal sealed record GraphQlBody(TextTemplate? Query, TextTemplate? OperationName, JsonType? Variables, TextTemplate? VariablesText) : ApiBody
{
    protected override string? OwnType => "application/json";
}
