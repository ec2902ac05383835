using System.Globalization;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>Resolves the rows of a form to fields, in the order in which Postman sends them.</summary>
internal sealed class FormResolver(
    ParameterResolver parameters, BracketResolver brackets, VariableScope scope, SampleAllowance samples)
{
    public FormBody Resolve(FormBodyNode form)
    {
        var ordered = form with
        {
            Fields = [.. form.Multipart ? form.Fields.Select(DocumentedFile.Apply) : InEncodedOrder(form.Fields)],
        };
        return new(form.Multipart, [.. BracketGroup.Find(parameters.Fields(ordered)).SelectMany(group => Resolve(ordered, group))]);
    }

    /// <summary>The documented files. Empty if no file is selected.</summary>
    public IReadOnlyList<FileExample> Examples(FileSourceNode source, Place place)
    {
        if (source.Content is { } content && Content(content, place) is { } bytes)
            return [new(null, bytes)];
        return [.. source.Paths.Select(path => new FileExample(scope.Template(FileName(path), place), null))];
    }

    private IEnumerable<FormField> Resolve(FormBodyNode form, BracketGroup group) =>
        group.Value is { } value && brackets.Resolve(group.Root, value) is { } parameter
            ? [new TextField(parameter, ContentType: null, FileName: null)]
            : group.Runs.Select(rows => Resolve(form, rows));

    private FormField Resolve(FormBodyNode form, IReadOnlyList<FormFieldNode> rows)
    {
        var row = rows[0];
        var contentType = form.Multipart && row.ContentType is { } type && scope.IsFieldValue(type)
            ? scope.Template(type, row.Place)
            : null;
        if (!form.Multipart || row.Files is not { } files)
            return new TextField(parameters.Resolve(ParameterLocation.Form, rows), contentType, form.Multipart ? row.FileName : null);
        var parameter = parameters.Resolve(ParameterLocation.Form, [row with { Value = "" }]);
        return new FileField(
            parameter,
            contentType,
            files.IsList,
            row.Disabled ? [] : [.. Chosen(files, row.Place).Select(file => file with { SentName = row.FileName })]);
    }

    // Postman sends an empty part if no file is selected.
    private IReadOnlyList<FileExample> Chosen(FileSourceNode files, Place place) =>
        Examples(files, place) is { Count: > 0 } chosen ? chosen : [new(TextTemplate.FromLiteral(""), null)];

    private string? Content(string text, Place place) =>
        samples.Take(text, place) && Base64Text.Normalize(scope.Resolve(text)) is { Length: > 0 } base64 ? base64 : null;

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    // Postman stores the fields of a urlencoded form in a JavaScript object: integer keys come first, and values of one key are adjacent.
    // The place of a key is that of its first enabled row. A key with variables has the place of the key that they make by default.
    private IEnumerable<FormFieldNode> InEncodedOrder(IEnumerable<FormFieldNode> rows)
    {
        var list = rows.ToArray();
        var sent = new HashSet<string>(list.Where(row => !row.Disabled).Select(row => row.Key), StringComparer.Ordinal);
        return list
            .Where(row => !row.Disabled || !sent.Contains(row.Key))
            .GroupBy(row => scope.Resolve(row.Key), StringComparer.Ordinal)
            .OrderBy(group => IndexOf(group.Key) ?? uint.MaxValue)
            .SelectMany(group => group);
    }

    private static uint? IndexOf(string key) =>
        uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < uint.MaxValue
            && index.ToString(CultureInfo.InvariantCulture) == key ? index : null;
}
