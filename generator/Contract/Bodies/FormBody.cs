using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>
/// The fields of a <c>multipart/form-data</c> body or, if <see cref="Multipart"/> is false, an <c>application/x-www-form-urlencoded</c>
/// body.
/// </summary>
internal sealed record FormBody(bool Multipart, IReadOnlyList<FormField> Fields) : ApiBody
{
    public override IEnumerable<ApiParameter> Parameters => Fields.Select(item => item.Parameter);

    public override TypedJson? Json => null;

    public override IEnumerable<TextTemplate> Templates => Fields.SelectMany(item => item.Templates);

    // A form without fields is sent as no body at all.
    protected override string? OwnType =>
        Fields.Count == 0 ? null : Multipart ? "multipart/form-data" : "application/x-www-form-urlencoded";

    public override T Accept<T>(IApiBodyVisitor<T> visitor) => visitor.Visit(this);
}

internal abstract record FormField(ApiParameter Parameter, TextTemplate? ContentType)
{
    public IEnumerable<TextTemplate> Templates => ContentType is null ? OwnTemplates : OwnTemplates.Append(ContentType);

    protected abstract IEnumerable<TextTemplate> OwnTemplates { get; }

    public abstract T Accept<T>(IFormFieldVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="FormField"/>.</summary>
internal interface IFormFieldVisitor<out T>
{
    T Visit(TextField text);

    T Visit(FileField file);
}

/// <summary>A text, with an optional content type and file name for its part.</summary>
internal sealed record TextField(ApiParameter Parameter, TextTemplate? ContentType, string? FileName) : FormField(Parameter, ContentType)
{
    protected override IEnumerable<TextTemplate> OwnTemplates => Parameter.Templates;

    public override T Accept<T>(IFormFieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A file, or a list of files. <see cref="Examples"/> are the files of the documented request.</summary>
internal sealed record FileField(ApiParameter Parameter, TextTemplate? ContentType, bool IsList, IReadOnlyList<FileExample> Examples)
    : FormField(Parameter, ContentType)
{
    protected override IEnumerable<TextTemplate> OwnTemplates => [Parameter.Name, .. Examples.SelectMany(example => example.Templates)];

    public override T Accept<T>(IFormFieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// A documented file. <see cref="Name"/> is null if it has no name. <see cref="Base64"/> is its content. If the collection contains only a
/// path, the example's content is the text <c>file:</c> and the name, because the file itself is not available. <see cref="SentName"/> is
/// the file name that is sent instead of <see cref="Name"/>.
/// </summary>
internal sealed record FileExample(TextTemplate? Name, string? Base64, string? SentName = null)
{
    public IEnumerable<TextTemplate> Templates => Name is null ? [] : [Name];
}
