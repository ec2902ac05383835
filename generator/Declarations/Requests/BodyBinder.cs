using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Contract.Variables;
using ZoomGen.Generator.Declarations.Json;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Declares what a caller gives for the body of a request.</summary>
internal sealed class BodyBinder(RequestProperties properties, JsonTypes jsonTypes, OptionNames options)
{
    private const string Body = "Body";

    private readonly JsonExampleBinder _examples = new(options, jsonTypes.Overlays);

    public IEnumerable<RequestStep> Bind(ApiBody? body) => body switch
    {
        null => [],
        FormBody form => [new FormStep(form.Multipart, [.. form.Fields.Select(field => BindField(form, field))])],
        JsonBody json => [BindJson(json)],
        JsonTemplateBody template => [BindTemplate(template)],
        RawBody raw => [BindRaw(raw)],
        XmlBody xml => [BindXml(xml)],
        FileBody file => [BindFile(file)],
        GraphQlBody graphQl => [BindGraphQl(graphQl)],
        _ => throw new InvalidOperationException(body.GetType().Name),
    };

    private FormFieldStep BindField(FormBody form, FormField field)
    {
        var name = field.Parameter.Name.Literal is { } literal
            ? new WireName(form.Multipart ? PartName(literal) : PercentEncoding.Form(literal), null)
            : new WireName("", options.Bind(field.Parameter.Name));
        switch (field)
        {
            case FileField file:
                var chosen = properties.AddFiles(file.Parameter, file.IsList, [.. file.Examples.Select(BindFileExample)]);
                return new("File", name, chosen, null, file.ContentType, null);
            case TextField text:
                var added = properties.Add(text.Parameter);
                return new(added.Method, name, added.Value, added.Fallback, text.ContentType, text.FileName is { } fileName ? PartName(fileName) : null);
            default:
                throw new InvalidOperationException(field.GetType().Name);
        }
    }

    private JsonBodyStep BindJson(JsonBody body)
    {
        var binding = jsonTypes.Bind(body.Shape);
        var property = properties.Add(Body, binding.Type, required: true, new("The JSON body.", []));
        properties.AddExample(property, _examples.Bind(body.Sample, binding));
        return new(property, binding.WriteArguments, body.ContentType);
    }

    private JsonBodyStep BindTemplate(JsonTemplateBody body)
    {
        var binding = jsonTypes.Bind(body.Shape);
        var type = $"global::ZoomGen.JsonBody<{binding.Type}>";
        var property = properties.Add(Body, type, required: true, new("The JSON body: a value, or a text that is sent as it is.", []));
        properties.AddExample(property, new JsonTextExample(type, properties.TextExample(body.Text)));
        return new(property, $"<{binding.Type}, {binding.Item}>", body.ContentType);
    }

    private RawBodyStep BindRaw(RawBody body)
    {
        var property = properties.Add(Body, "string", required: true, new($"The body, sent as {body.ContentType} unless the request says otherwise.", []));
        properties.AddExample(property, properties.TextExample(body.Text));
        return new(property, body.ContentType);
    }

    private XmlBodyStep BindXml(XmlBody body)
    {
        var property = properties.Add(Body, "global::ZoomGen.XmlBody", required: true, new($"The XML, sent as {body.ContentType} unless the request says otherwise.", []));
        properties.AddExample(property, new XmlExample(properties.TextExample(body.Text)));
        return new(property, body.ContentType);
    }

    private FileBodyStep BindFile(FileBody body)
    {
        var property = properties.Add(Body, RequestProperties.FileType, required: body.Example is not null, new("The file that is the body.", []));
        if (body.Example is { } example)
            properties.AddExample(property, BindFileExample(example));
        return new(property);
    }

    private GraphQlStep BindGraphQl(GraphQlBody body) => new(
        AddText("Query", body.Query, "The GraphQL document."),
        AddText("OperationName", body.OperationName, "The operation of the document to run."),
        body.Variables is { } variables ? AddVariables(variables) : AddText("Variables", body.VariablesText, "The variables as JSON, sent as they are."));

    private GraphQlValue AddVariables(JsonType variables)
    {
        var binding = jsonTypes.Bind(variables.Shape);
        var property = properties.Add("Variables", binding.Type, required: false, new("The values of the document's variables.", []));
        properties.AddExample(property, _examples.Bind(variables.Sample, binding));
        return new(property, null);
    }

    // The documented text is what the operation is: it is sent unless the caller gives another.
    private GraphQlValue AddText(string name, TextTemplate? text, string documentation)
    {
        var property = properties.Add(name, "string", required: false, new(documentation, []), text?.Literal);
        return new(property, text is { IsLiteral: false } ? options.Bind(text) : null);
    }

    private FileValueExample BindFileExample(FileExample example) =>
        new(example.Name is { } name ? options.Bind(name) : null, example.Base64, example.SentName);

    // WHATWG's form-data encoding: a quote or line break would end the name.
    private static string PartName(string name) => name.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}
