using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>A documented value as it is entered in a field of its format.</summary>
internal sealed class ExampleText(FieldFormat format, VariableValues variables) : IExampleValueVisitor<string?>
{
    public static string? Of(ExampleValue value, FieldFormat format, DeclaredTypes types, VariableValues variables) =>
        format is JsonFormat json
            ? ExampleJson.Write(value, json.Codec, types, variables)
            : value.Accept(new ExampleText(format, variables));

    public string? Visit(NullExample nothing) => null;

    public string? Visit(ScalarExample scalar) => scalar.Text;

    public string? Visit(TemplateExample template) => variables.OrName(template.Text);

    public string? Visit(XmlExample xml) => xml.Text.Accept(this);

    public string? Visit(FileValueExample file) => file.Name is { } name ? variables.OrName(name) : file.SentName ?? "";

    public string? Visit(ChoiceExample choice) => ((ChoiceFormat)format).Members.First(member => member.Name == choice.Member).Text;

    public string? Visit(ListExample list) => string.Join('\n', list.Elements.Select(element => element.Accept(this)));

    public string? Visit(JsonTextExample body) => body.Text.Accept(this);

    public string? Visit(JsonExample json) => json.Json;

    public string? Visit(ObjectExample example) => throw Unexpected(example);

    public string? Visit(MapExample map) => throw Unexpected(map);

    private static InvalidOperationException Unexpected(ExampleValue value) => new($"{value.GetType().Name} is not a text.");
}
