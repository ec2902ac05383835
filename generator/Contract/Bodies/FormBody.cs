using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>
/// The fields of <c>multipart/form-data</c> or, if not <see cref="Multipart"/>, of <c>application/x-www-form-urlencoded</c>.
/// </summary>
internal sealed record FormBody(bool Multipart, IReadOnlyList<FormField> Fields) : ApiBody
{
    public override IEnumerable<ApiParameter> Parameters => Fields.Select(item => item.Parameter);

    public override TypedJson? Json => null;

    public override IEnumerable<TextTemplate> Templates => Fields.SelectMany(item => item.Templates);

    // A form without fields is not a body.
    protected override string? OwnType =>
        Fields.Count == 0 ? null : Multipart ? "multipart/form-data" : "application/x-www-form-urlencoded";

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}

internal abstract record FormField(ApiParameter Parameter, string? ContentType)
{
    public abstract IEnumerable<TextTemplate> Templates { get; }

    public abstract T Accept<T>(IFormFieldVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="FormField"/>.</summary>
internal interface IFormFieldVisitor<out T>
{
    T Visit(TextField text);

    T Visit(FileField file);
}

/// <summary>A text, with the type and the file name that its part may have.</summary>
internal sealed record TextField(ApiParameter Parameter, string? ContentType, string? FileName) : FormField(Parameter, ContentType)
{
    public override IEnumerable<TextTemplate> Templates => Parameter.Templates;

    public override T Accept<T>(IFormFieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A file, or a list of files. <see cref="Examples"/> are those that the documented request sends.</summary>
internal sealed record FileField(ApiParameter Parameter, string? ContentType, bool IsList, IReadOnlyList<FileExample> Examples)
    : FormField(Parameter, ContentType)
{
    public override IEnumerable<TextTemplate> Templates => [Parameter.Name, .. Examples.SelectMany(example => example.Templates)];

    public override T Accept<T>(IFormFieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// A documented file: its name, null where it has none, and its bytes in base64. Where the collection has only a path, the content is the
/// text <c>file:</c> and the name, for what is at that path is not known. <see cref="SentName"/> is the name that the server is told
/// instead.
/// </summary>
internal sealed record FileExample(TextTemplate? Name, string? Base64, string? SentName = null)
{
    public IEnumerable<TextTemplate> Templates => Name is null ? [] : [Name];
}
