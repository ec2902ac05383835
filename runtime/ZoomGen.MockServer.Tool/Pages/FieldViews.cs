using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Emit;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.MockServer.Tool.Requests;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The fields of a request as the page shows them.</summary>
internal static class FieldViews
{
    private static readonly (string Title, FieldPlace[] Places)[] Groups =
    [
        ("Path", [FieldPlace.Url]),
        ("Query", [FieldPlace.Query]),
        ("Headers", [FieldPlace.Header]),
        ("Body", [FieldPlace.Form, FieldPlace.Body]),
    ];

    public static IReadOnlyList<FieldGroup> Create(FieldValues values, IReadOnlyList<AddedField> added) =>
    [
        .. Groups
            .Select(group => new FieldGroup(
                group.Title,
                [
                    .. values.Fields.Where(field => group.Places.Contains(field.Place)).Select(field => Create(field, values[field])),
                    .. added.Where(field => group.Places.Contains(field.Place)).Select(Create),
                ]))
            .Where(group => group.Fields.Count > 0),
    ];

    private static FieldView Create(RequestField field, FieldText content)
    {
        var choices = Choices(field.Format);
        var control = choices.Count > 0 && (choices.Contains(content.Text) || content is { IsSent: false, Text: "" }) ? FieldControl.Choice
            : field.Format is ScalarFormat or FileFormat { IsList: false } ? LineFor(content)
            : FieldControl.Lines;
        return new(
            field.Path,
            field.Name,
            TypeText.Short(field.Property.Type),
            control,
            content.Text,
            content.IsSent,
            field.Property.Required,
            Help(field))
        {
            Choices = control == FieldControl.Choice ? choices : [],
            Files = field.Format is FileFormat file ? file.IsList ? FileChoice.Several : FileChoice.One : FileChoice.None,
        };
    }

    private static FieldView Create(AddedField field) => new(
        field.Id, field.Name, "string?", LineFor(field.Content), field.Content.Text, field.Content.IsSent, IsRequired: false, field.Help);

    private static FieldControl LineFor(FieldText content) =>
        content.Text.Contains('\n', StringComparison.Ordinal) ? FieldControl.Lines : FieldControl.Line;

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
            field.Format is FileFormat ? "The name of a file. Its content is the name, unless you choose a file." : null,
            field.Format is ListFormat or FileFormat { IsList: true } ? "One on each line." : null,
            field.Fallback is { } text ? $"Without a value, the client sends {text.Source}." : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
