using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>Code names types in full; documentation names them as a user does, who has the using lines.</summary>
internal enum ExampleStyle
{
    Code,
    Document,
}

/// <summary>Writes documented values as C# expressions.</summary>
internal static class ExampleEmitter
{
    private const string Indent = "    ";

    /// <summary><c>new() { … }</c>, a member a line.</summary>
    public static string New(EquatableArray<ExampleMember> members, ExampleStyle style) =>
        members.Count == 0 ? "new()" : "new()\n{\n" + string.Concat(members.Select(member => Shift($"{member.Property} = {Value(member.Value, style)},") + "\n")) + "}";

    private static string Value(ExampleValue value, ExampleStyle style) => value switch
    {
        TextExample text => Literal.Of(text.Text),
        TemplateExample template => style == ExampleStyle.Code ? TextEmitter.OrName(template.Text) : Literal.Of(template.Text.Source),
        XmlExample xml => $"{(style == ExampleStyle.Code ? "global::ZoomGen." : "")}XmlBody.FromText({Value(xml.Text, style)})",
        FileValueExample file => File(file, style),
        TokenExample token => token.Token,
        ChoiceExample choice => $"{(style == ExampleStyle.Code ? choice.Type : ShortName(choice.Type))}.{choice.Member}",
        ObjectExample example => New(example.Members, style),
        ListExample list => List(list, style),
        JsonExample json => $"global::ZoomGen.Json.JsonText.Parse({Literal.Of(json.Json)})",
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    // What lies at a documented path is not known: a text that names it stands for it.
    private static string File(FileValueExample file, ExampleStyle style)
    {
        var type = style == ExampleStyle.Code ? "global::ZoomGen.ApiFile" : "ApiFile";
        var name = file.Name is null ? "null" : style == ExampleStyle.Code ? TextEmitter.OrName(file.Name) : Literal.Of(file.Name.Source);
        var sent = file.SentName is { } sentName ? Literal.Of(sentName) : null;
        return file.Base64 is { } content
            ? $"{type}.FromBytes({sent ?? name}, {(style == ExampleStyle.Code ? "global::System.Convert" : "Convert")}.FromBase64String({Literal.Of(content)}))"
            : $"{type}.Placeholder({name}{(sent is null ? "" : ", " + sent)})";
    }

    private static string List(ListExample list, ExampleStyle style) =>
        list.Elements.Count == 0 ? "new()" : "new()\n{\n" + string.Concat(list.Elements.Select(element => Shift($"{Value(element, style)},") + "\n")) + "}";

    private static string Shift(string text) => Indent + text.Replace("\n", "\n" + Indent);

    private static string ShortName(string type) => type.Substring(type.LastIndexOf('.') + 1);
}
