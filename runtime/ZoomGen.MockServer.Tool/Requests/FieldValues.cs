using System.Text.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>The texts in the fields of a request. A property whose field is not sent is null, as in C#.</summary>
internal sealed class FieldValues
{
    private readonly Dictionary<string, RequestField> _fields;
    private readonly IReadOnlyDictionary<string, string?> _documented;
    private readonly Dictionary<string, FieldText> _texts;
    private readonly ILookup<string, ApiFile> _uploads;
    private readonly VariableValues _variables;

    private FieldValues(
        IReadOnlyList<RequestField> fields,
        IReadOnlyDictionary<string, string?> documented,
        VariableValues variables,
        Func<RequestField, FieldText> read,
        ILookup<string, ApiFile> uploads)
    {
        Fields = fields;
        _fields = fields.ToDictionary(field => field.Path);
        _documented = documented;
        _variables = variables;
        _uploads = uploads;
        _texts = fields.ToDictionary(field => field.Path, read);
    }

    public static ILookup<string, ApiFile> NoUploads { get; } = Array.Empty<ApiFile>().ToLookup(_ => "");

    public IReadOnlyList<RequestField> Fields { get; }

    /// <summary>The values of the documented request. A variable without a value remains as its name in double braces.</summary>
    public static FieldValues Documented(IReadOnlyList<RequestField> fields, DeclaredTypes types, VariableValues variables)
    {
        var documented = fields.ToDictionary(field => field.Path, field => TextOf(field, types, variables));
        return new(fields, documented, variables, field => FieldText.FromValue(documented[field.Path]), NoUploads);
    }

    /// <summary>The same fields with other texts.</summary>
    public FieldValues With(Func<RequestField, FieldText> read) => new(Fields, _documented, _variables, read, _uploads);

    /// <summary>The same texts with other values of their variables.</summary>
    public FieldValues With(VariableValues variables) => new(Fields, _documented, variables, field => this[field], _uploads);

    /// <summary>The same fields with what a form has.</summary>
    /// <param name="variables">The values of the variables.</param>
    /// <param name="read">The text of a field. The texts of files are their names.</param>
    /// <param name="uploads">The files by the paths of their fields.</param>
    public FieldValues With(VariableValues variables, Func<RequestField, FieldText> read, ILookup<string, ApiFile> uploads) =>
        new(Fields, _documented, variables, read, uploads);

    /// <summary>What the field contains.</summary>
    public FieldText this[RequestField field] => _texts[field.Path];

    /// <summary>Whether the value is the one that the property has before anybody sets it, or that of the example.</summary>
    public bool IsDocumented(RequestField field) => this[field].Value == _documented[field.Path];

    /// <summary>Whether a file with a content of its own was chosen.</summary>
    public bool IsUploaded(RequestField field) => _uploads.Contains(field.Path);

    /// <summary>The text that is sent for a field, in which variables have their values.</summary>
    public string? Fill(RequestField field) => this[field].Value is { } text ? _variables.Fill(text) : null;

    /// <summary>The text of a parameter.</summary>
    /// <exception cref="FormatException">The text is not a value of the type.</exception>
    public string? Text(string path) => Fill(_fields[path]) is { } text ? Check(_fields[path], text) : null;

    /// <exception cref="FormatException">A line is not a value of the type.</exception>
    public List<string>? Lines(string path) => Text(path) is { Length: > 0 } text ? [.. text.Split('\n')] : null;

    /// <exception cref="FormatException">The text is not JSON.</exception>
    public JsonValueText? Json(string path)
    {
        if (Fill(_fields[path]) is not { } text)
            return null;
        try
        {
            return JsonValueText.Parse(text);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{_fields[path].Name} is not valid JSON: {fault.Message}");
        }
    }

    /// <summary>
    /// The files. One that was chosen has its content, and so has a documented one that was not edited. Any other one has its name as
    /// content.
    /// </summary>
    public IReadOnlyList<ApiFile> Files(string path)
    {
        if (_uploads.Contains(path))
            return [.. _uploads[path]];
        var field = _fields[path];
        if (Fill(field) is not { } text)
            return [];
        var documented = field.Example is ListExample list ? list.Elements.ToArray() : field.Example is { } one ? [one] : [];
        return IsDocumented(field) && documented.Length > 0
            ? [.. documented.Cast<FileValueExample>().Select(Create)]
            : [.. text.Split('\n').Select(name => ApiFile.CreatePlaceholder(name))];
    }

    private ApiFile Create(FileValueExample file)
    {
        var name = file.Name is { } text ? _variables.OrName(text) : null;
        return file.Base64 is { } content
            ? ApiFile.FromBytes(file.SentName ?? name, Convert.FromBase64String(content))
            : ApiFile.CreatePlaceholder(name ?? "", file.SentName);
    }

    private static string Check(RequestField field, string text) => field.Format switch
    {
        ScalarFormat { Scalar: var scalar } when !field.Format.Accepts(text) =>
            throw new FormatException($"{field.Name} is not a value of the type {scalar.Type}: {text}"),
        ChoiceFormat when !field.Format.Accepts(text) => throw new FormatException($"{field.Name} has no such value: {text}"),
        ListFormat { Element: var scalar } when text.Length > 0 && !field.Format.Accepts(text) =>
            throw new FormatException($"{field.Name} has a line that is not a value of the type {scalar.Type}: {text}"),
        _ => text,
    };

    private static string? TextOf(RequestField field, DeclaredTypes types, VariableValues variables) =>
        field.Example is { } example ? ExampleText.Of(example, field.Format, types, variables) : field.Property.Default;
}
