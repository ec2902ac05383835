using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Emit;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.MockServer.Tool.Requests;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The fields of a request as the page shows them.</summary>
internal static class FieldViews
{
    private static readonly (FieldPlace Place, string Title)[] Places =
    [
        (FieldPlace.Url, "Path"), (FieldPlace.Query, "Query"), (FieldPlace.Header, "Headers"), (FieldPlace.Body, "Body"),
    ];

    public static IReadOnlyList<FieldGroup> Create(FieldValues values) =>
    [
        .. Places
            .Select(place => new FieldGroup(
                place.Title, [.. values.Fields.Where(field => field.Place == place.Place).Select(field => Create(field, values))]))
            .Where(group => group.Fields.Count > 0),
    ];

    private static FieldView Create(RequestField field, FieldValues values)
    {
        var text = values[field.Path];
        var choices = Choices(field.Format);
        var control = choices.Count > 0 && (text is null || choices.Contains(text)) ? FieldControl.Choice
            : field.Format is ScalarFormat or FileFormat { IsList: false } && text?.Contains('\n', StringComparison.Ordinal) is not true
                ? FieldControl.Line
                : FieldControl.Lines;
        return new(
            field.Path,
            field.Name,
            TypeText.Short(field.Property.Type),
            control,
            text ?? "",
            text is not null || field.Property.Required,
            field.Property.Required,
            Help(field))
        {
            Choices = control == FieldControl.Choice ? choices : [],
        };
    }

    private static IReadOnlyList<string> Choices(FieldFormat format) => format switch
    {
        ChoiceFormat choice => [.. choice.Members.Select((ChoiceMember member) => member.Text)],
        ScalarFormat { Scalar: var scalar } when scalar == Scalar.Boolean => ["true", "false"],
        _ => [],
    };

    private static string Help(RequestField field)
    {
        var summary = field.Property.Doc.Summary.Text;
        string?[] parts =
        [
            summary.TrimEnd('.') == field.Name ? null : summary,
            field.Format is FileFormat ? "The name of a file. Its content is the name, because the mock server needs none." : null,
            field.Format is ListFormat or FileFormat { IsList: true } ? "One on each line." : null,
            field.Fallback is { } text ? $"Without a value, the client sends {text.Source}." : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
