using System.Text.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>The texts in the fields of a request. A property without a text is null, as in C#.</summary>
internal sealed class FieldValues
{
    private readonly Dictionary<string, RequestField> _fields;
    private readonly Dictionary<string, string?> _documented;
    private readonly Dictionary<string, string?> _texts;
    private readonly VariableValues _variables;

    private FieldValues(
        IReadOnlyList<RequestField> fields,
        Func<RequestField, string?> document,
        VariableValues variables,
        Func<RequestField, string?, string?> enter)
    {
        Fields = fields;
        _variables = variables;
        _fields = fields.ToDictionary(field => field.Path);
        _documented = fields.ToDictionary(field => field.Path, document);
        _texts = fields.ToDictionary(field => field.Path, field => enter(field, _documented[field.Path]));
    }

    public IReadOnlyList<RequestField> Fields { get; }

    /// <summary>The values of the documented request. A variable without a value remains as its name in double braces.</summary>
    public static FieldValues Documented(IReadOnlyList<RequestField> fields, DeclaredTypes types, VariableValues variables) =>
        new(fields, field => TextOf(field, types, variables), variables, (_, documented) => documented);

    /// <summary>
    /// The values of a form, which has one for each field that is sent. Browsers change the line breaks of a text; one that was not edited
    /// keeps those of the documented value.
    /// </summary>
    /// <param name="documented">The values of the documented request.</param>
    /// <param name="variables">The values of variables in the form.</param>
    /// <param name="find">The text of a field, or null if it is not sent.</param>
    public static FieldValues Entered(FieldValues documented, VariableValues variables, Func<RequestField, string?> find) => new(
        documented.Fields,
        field => documented[field.Path],
        variables,
        (field, original) => find(field)?.ReplaceLineEndings("\n") is { } text
            ? text == original?.ReplaceLineEndings("\n") ? original : text
            : null);

    public string? this[string path] => _texts[path];

    /// <summary>Whether the value is the one that the property has before anybody sets it, or that of the example.</summary>
    public bool IsDocumented(RequestField field) => _texts[field.Path] == _documented[field.Path];

    /// <summary>The text of a parameter, in which variables have their values.</summary>
    /// <exception cref="FormatException">The text is not a value of the type.</exception>
    public string? Text(string path) => _texts[path] is { } text ? Check(_fields[path], Fill(text)) : null;

    /// <exception cref="FormatException">A line is not a value of the type.</exception>
    public List<string>? Lines(string path) =>
        _texts[path] is { Length: > 0 } text ? [.. Fill(text).Split('\n').Select(line => Check(_fields[path], line))] : null;

    /// <exception cref="FormatException">The text is not JSON.</exception>
    public JsonValueText? Json(string path)
    {
        if (_texts[path] is not { } text)
            return null;
        try
        {
            return JsonValueText.Parse(Fill(text));
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{_fields[path].Name} is not valid JSON: {fault.Message}");
        }
    }

    /// <summary>The files. A documented one that was not edited has its content, and any other one has its name as content.</summary>
    public IReadOnlyList<ApiFile> Files(string path)
    {
        if (_texts[path] is not { } text)
            return [];
        var field = _fields[path];
        var documented = field.Example is ListExample list ? list.Elements.ToArray() : field.Example is { } one ? [one] : [];
        return IsDocumented(field) && documented.Length > 0
            ? [.. documented.Cast<FileValueExample>().Select(Create)]
            : [.. Fill(text).Split('\n').Select(name => ApiFile.CreatePlaceholder(name))];
    }

    private ApiFile Create(FileValueExample file)
    {
        var name = file.Name is { } text ? _variables.OrName(text) : null;
        return file.Base64 is { } content
            ? ApiFile.FromBytes(file.SentName ?? name, Convert.FromBase64String(content))
            : ApiFile.CreatePlaceholder(name ?? "", file.SentName);
    }

    // A text with the name of a variable gets its value from the variables of the form.
    private string Fill(string text) => Generator.Contract.Text.VariableText.HasVariable(text)
        ? string.Concat(Generator.Contract.Text.VariableText.Split(text).Select(
            piece => piece.IsVariable ? _variables.Find(piece.Text) ?? $"{{{{{piece.Text}}}}}" : piece.Text))
        : text;

    private static string Check(RequestField field, string text)
    {
        var scalar = field.Format switch
        {
            ScalarFormat format => format.Scalar,
            ListFormat format => format.Element,
            _ => null,
        };
        return scalar?.IsValue(text) is false
            ? throw new FormatException($"{field.Name} is not a value of the type {scalar.Type}: {text}")
            : text;
    }

    private static string? TextOf(RequestField field, DeclaredTypes types, VariableValues variables) =>
        field.Example is { } example ? ExampleText.Of(example, field.Format, types, variables) : field.Property.Default;
}
