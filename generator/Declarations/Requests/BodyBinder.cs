using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Declares the properties for the body of a request.</summary>
internal sealed class BodyBinder(
    RequestProperties properties, RequestContext context) : IApiBodyVisitor<RequestStep>, IFormFieldVisitor<Source>
{
    private const string Body = "Body";

    private readonly JsonExampleBinder _examples = new(context.Options, context.JsonTypes);

    public RequestStep Visit(FormBody form) => new FormStep(form.Multipart, [.. form.Fields.Select(field => BindField(form, field))]);

    public RequestStep Visit(JsonBody json)
    {
        var codec = context.JsonTypes.Bind(json.Shape);
        var property = AddBody(codec.Type, "The JSON body.");
        properties.AddExample(property, _examples.Bind(json.Sample, codec));
        return new JsonBodyStep(property, codec, AllowsText: false, json.ContentType);
    }

    public RequestStep Visit(JsonTemplateBody template)
    {
        var codec = context.JsonTypes.Bind(template.Shape);
        var type = TypeRef.FromRuntime("JsonBody", codec.Type);
        var property = AddBody(type, "The JSON body: a value, or a text that is sent as it is.");
        properties.AddExample(property, new JsonTextExample(type, properties.TextExample(template.Text)));
        return new JsonBodyStep(property, codec, AllowsText: true, template.ContentType);
    }

    public RequestStep Visit(RawBody raw)
    {
        var doc = $"The body, sent as {raw.ContentType} unless the request says otherwise.";
        // An empty text or object says nothing about the content, but it is what the documented request sends.
        if (raw.Text.Literal is { } literal && literal.Trim() is "" or "{}")
            return new RawBodyStep(properties.Add(Body, TypeRef.String, required: false, new(doc, []), literal), raw.ContentType);
        var property = AddBody(TypeRef.String, doc);
        properties.AddExample(property, properties.TextExample(raw.Text));
        return new RawBodyStep(property, raw.ContentType);
    }

    public RequestStep Visit(XmlBody xml)
    {
        var property = AddBody(TypeRef.FromRuntime("XmlBody"), $"The XML, sent as {xml.ContentType} unless the request says otherwise.");
        properties.AddExample(property, new XmlExample(properties.TextExample(xml.Text)));
        return new XmlBodyStep(property, xml.ContentType);
    }

    public RequestStep Visit(FileBody file)
    {
        var type = new FileCodec(IsList: false).Type;
        var property = AddBody(type, "The file that is the body.", required: file.Example is not null);
        if (file.Example is { } example)
            properties.AddExample(property, BindFileExample(example));
        return new FileBodyStep(property);
    }

    public RequestStep Visit(GraphQlBody graphQl) => new GraphQlStep(
        AddText("Query", graphQl.Query, "The GraphQL document."),
        AddText("OperationName", graphQl.OperationName, "The operation of the document to run."),
        graphQl.Variables is { } variables
            ? AddVariables(variables, graphQl.Declared)
            : AddText("Variables", graphQl.VariablesText, "The variables as JSON, sent as they are."));

    public Source Visit(TextField text) => properties.Add(text.Parameter);

    public Source Visit(FileField file) =>
        properties.AddFiles(file.Parameter, file.IsList, [.. file.Examples.Select(BindFileExample)]);

    private string AddBody(TypeRef type, string documentation, bool required = true) =>
        properties.Add(Body, type, required, new(documentation, []), isPlain: true);

    private FormFieldStep BindField(FormBody form, FormField field) => new(
        context.Options.BindName(field.Parameter.Name, EncodingOf(form, field)),
        field.Accept(this),
        field.ContentType is { } contentType ? context.Options.Bind(contentType) : null,
        field is TextField { FileName: { } fileName } ? PercentSets.EncodePartName(fileName) : null);

    // The names of the parts of a value are made at run time.
    private static Func<string, string> EncodingOf(FormBody form, FormField field) => field.Parameter.Type switch
    {
        JsonType { HasBrackets: true } => name => name,
        _ => form.Multipart ? PercentSets.EncodePartName : PercentEncoding.Form,
    };

    private GraphQlValue AddVariables(JsonType variables, IReadOnlyList<GraphQlVariable> declared)
    {
        var codec = context.JsonTypes.Bind(variables.Shape);
        var doc = new DocDeclaration(
            "The values of the document's variables.",
            declared.Count == 0 ? [] : [$"The document declares {string.Join(", ", declared.Select(Declaration).Distinct())}."]);
        var property = properties.Add("Variables", codec.Type, required: false, doc);
        properties.AddExample(property, _examples.Bind(variables.Sample, codec));
        return new(property, null);
    }

    private static string Declaration(GraphQlVariable variable) =>
        $"${variable.Name}: {variable.Type}{(variable.IsRequired ? " (required)" : "")}";

    // The documented text identifies the operation, so it is the default value.
    private GraphQlValue AddText(string name, TextTemplate? text, string documentation)
    {
        var property = properties.Add(name, TypeRef.String, required: false, new(documentation, []), text?.Literal);
        return new(property, text is { IsLiteral: false } ? context.Options.Bind(text) : null);
    }

    private FileValueExample BindFileExample(FileExample example) =>
        new(example.Name is { } name ? context.Options.Bind(name) : null, example.Base64, example.SentName);
}
