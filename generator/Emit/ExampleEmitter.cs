using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Json;
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

    private static readonly Regex QualifiedName = new(@"(global::[\w.]+)", RegexOptions.CultureInvariant);

    /// <summary><c>new() { … }</c>, a member a line.</summary>
    public static string New(EquatableArray<ExampleMember> members, ExampleStyle style) =>
        Block(members.Select(member => $"{member.Property} = {Value(member.Value, style)}"), "new()");

    private static string Value(ExampleValue value, ExampleStyle style) => value switch
    {
        TextExample text => Literal.Of(text.Text),
        TemplateExample template => style == ExampleStyle.Code ? TextEmitter.OrName(template.Text) : Literal.Of(template.Text.Source),
        XmlExample xml => $"{(style == ExampleStyle.Code ? "global::ZoomGen." : "")}XmlBody.FromText({Value(xml.Text, style)})",
        FileValueExample file => File(file, style),
        TokenExample token => token.Token,
        ChoiceExample choice => $"{(style == ExampleStyle.Code ? choice.Type : ShortName(choice.Type))}.{choice.Member}",
        ObjectExample example => New(example.Members, style),
        ListExample list => Block(list.Elements.Select(element => Value(element, style)), "new()"),
        MapExample map => Block(map.Entries.Select(entry => $"[{Literal.Of(entry.Key)}] = {Value(entry.Value, style)}"), map.IsAdded ? "" : "new()"),
        ParsedExample parsed => Parsed(parsed, style),
        JsonTextExample body => $"{(style == ExampleStyle.Code ? body.Type : ShortTypes(body.Type))}.FromText({Value(body.Text, style)})",
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

    private static string Block(IEnumerable<string> lines, string creation)
    {
        var content = string.Concat(lines.Select(line => Shift(line + ",") + "\n"));
        return content.Length == 0 ? creation : $"{creation}\n{{\n{content}}}".TrimStart('\n');
    }

    private static string Parsed(ParsedExample parsed, ExampleStyle style)
    {
        var type = style == ExampleStyle.Code ? parsed.Type : ShortName(parsed.Type);
        var text = Literal.Of(parsed.Text);
        return parsed.Kind switch
        {
            ScalarKind.Guid or ScalarKind.Uri => $"new {type}({text})",
            ScalarKind.Bytes => $"{(style == ExampleStyle.Code ? "global::System.Convert" : "Convert")}.FromBase64String({text})",
            _ => $"{type}.Parse({text}{(style == ExampleStyle.Code ? ", global::System.Globalization.CultureInfo.InvariantCulture" : "")})",
        };
    }

    private static string Shift(string text) => Indent + text.Replace("\n", "\n" + Indent);

    // Of a generic type each name.
    private static string ShortTypes(string type) => string.Concat(QualifiedName.Split(type).Select(part => part.StartsWith("global::", StringComparison.Ordinal) ? ShortName(part) : part));

    private static string ShortName(string type) => type.Substring(type.LastIndexOf('.') + 1);
}
