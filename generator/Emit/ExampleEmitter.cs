using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes documented values as C# expressions.</summary>
internal sealed class ExampleEmitter : IExampleValueVisitor<string>
{
    /// <summary>For code: types have their full names, and variables are read from the client options.</summary>
    public static readonly ExampleEmitter Code = new(isCode: true);

    /// <summary>For documentation: types have their short names, and variables are shown by name.</summary>
    public static readonly ExampleEmitter Document = new(isCode: false);

    private const string Indent = "    ";

    /// <summary>Of an object on one line, in characters.</summary>
    private const int MaxLength = 90;

    private readonly bool _isCode;

    private ExampleEmitter(bool isCode) => _isCode = isCode;

    /// <summary><c>new() { … }</c>.</summary>
    public string New(EquatableArray<ExampleMember> members) =>
        Block(members.Where(member => IsShown(member.Value)).Select(member => $"{member.Property} = {Value(member.Value)}"), "new()");

    public string Visit(NullExample nothing) => "null";

    public string Visit(ScalarExample scalar) => scalar.Scalar.Literal switch
    {
        ScalarLiteral.Text => Literal(scalar.Text),
        ScalarLiteral.Token => scalar.Text + scalar.Scalar.TokenSuffix,
        ScalarLiteral.Constructor => $"new {Type(TypeRef.FromScalar(scalar.Scalar))}({Literal(scalar.Text)})",
        ScalarLiteral.Duration => $"{Type(new("System.Xml", "XmlConvert"))}.ToTimeSpan({Literal(scalar.Text)})",
        ScalarLiteral.Base64 => FromBase64(scalar.Text),
        _ => $"{Type(TypeRef.FromScalar(scalar.Scalar))}.Parse({Literal(scalar.Text)}{Culture})",
    };

    public string Visit(TemplateExample template) => Text(template.Text);

    public string Visit(XmlExample xml) => $"{Type(TypeRef.FromRuntime("XmlBody"))}.FromText({Value(xml.Text)})";

    // The content of a documented path is not available, so a text with the file name replaces it.
    public string Visit(FileValueExample file)
    {
        var type = Type(TypeRef.FromRuntime("ApiFile"));
        var name = file.Name is null ? "null" : Text(file.Name);
        if (file.IsPath)
            return $"{type}.FromPath({name})";
        var sent = file.SentName is { } sentName ? Literal(sentName) : null;
        return file.Base64 is { } content
            ? $"{type}.FromBytes({sent ?? name}, {FromBase64(content)})"
            : $"{type}.CreatePlaceholder({name}{(sent is null ? "" : ", " + sent)})";
    }

    public string Visit(ChoiceExample choice) => $"{Type(choice.Type)}.{choice.Member}";

    public string Visit(ObjectExample example) => New(example.Members);

    public string Visit(ListExample list) => Block(list.Elements.Where(IsShown).Select(Value), "new()");

    public string Visit(MapExample map) =>
        Block(map.Entries.Select(entry => Entry(Literal(entry.Key), Value(entry.Value), map)), map.IsAdded ? "" : "new()");

    public string Visit(JsonTextExample body) => $"{Type(body.Type)}.FromText({Value(body.Text)})";

    public string Visit(JsonExample json) => $"{Type(TypeRef.FromRuntime("JsonText"))}.Parse({Literal(json.Json)})";

    private static string Entry(string key, string value, MapExample map) =>
        map.HasRepeatedKeys ? $"{{ {key}, {value} }}" : $"[{key}] = {value}";

    private string Culture => _isCode ? ", global::System.Globalization.CultureInfo.InvariantCulture" : "";

    private bool IsShown(ExampleValue value) => _isCode || value is not JsonExample { IsMessage: true };

    private string Value(ExampleValue value) => value.Accept(this);

    private string Literal(string text) => _isCode ? Emit.Literal.Of(text) : Emit.Literal.Readable(text);

    private string Type(TypeRef type) => _isCode ? TypeText.Full(type) : TypeText.Short(type);

    private string Text(TextExpression text) => _isCode ? TextEmitter.OrName(text) : Literal(text.Source);

    private string FromBase64(string text) => $"{Type(new("System", "Convert"))}.FromBase64String({Literal(text)})";

    // On one line if it fits.
    private static string Block(IEnumerable<string> elements, string creation)
    {
        var parts = elements.ToArray();
        if (parts.Length == 0)
            return creation;
        if (parts.Sum(part => part.Length) <= MaxLength && Array.TrueForAll(parts, part => part.IndexOf('\n') < 0)
            && $"{creation} {{ {string.Join(", ", parts)} }}".TrimStart() is { Length: <= MaxLength } line)
            return line;
        var lines = string.Join(",\n", parts).Replace("\n", "\n" + Indent);
        return $"{creation}\n{{\n{Indent}{lines},\n}}".TrimStart('\n');
    }
}
