using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Variables;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A property as a statement of <c>Write</c> uses it: the form method that takes it, its expression, and what is sent without a value.</summary>
internal sealed record BoundProperty(string Method, string Value, TextExpression? Fallback);

/// <summary>
/// Gathers the properties of a request class, or of an object of parameters in it, and their values in its example. <c>access</c> is how the
/// statements of the request reach them.
/// </summary>
internal sealed class RequestProperties(RequestContext context, NameScope members, string access = "")
{
    public const string FileType = "global::ZoomGen.ApiFile";

    private readonly List<RequestPropertyDeclaration> _declared = [];
    private readonly List<ExampleMember> _example = [];

    public IReadOnlyList<RequestPropertyDeclaration> Declared => _declared;

    public IReadOnlyList<ExampleMember> Example => _example;

    public void AddExample(string property, ExampleValue value) => _example.Add(new(property, value));

    public ExampleValue TextExample(TextTemplate text) =>
        text.Literal is { } literal ? new TextExample(literal) : new TemplateExample(context.Options.Bind(text));

    public BoundProperty Add(ApiParameter parameter) => Add(parameter, NameOf(parameter));

    public BoundProperty Add(ApiParameter parameter, string name)
    {
        var fallback = parameter is { Required: false, Example: { IsLiteral: false } template } ? context.Options.Bind(template) : null;
        var doc = Document(parameter, fallback);
        switch (parameter.Type)
        {
            case ChoiceType choice:
                var declared = BindChoice(choice, name, doc);
                var chosen = Add(name, declared.Type, parameter.Required, doc, isScalar: true);
                AddExample(parameter, chosen, text => new ChoiceExample(declared.Type, declared.Members.First(member => member.Text == text).Name));
                return new("Text", $"{context.Names.TypeOf(declared.TextName)}.Of({access}{chosen})", fallback);
            case JsonType json:
                var binding = context.JsonTypes.Bind(json.Shape);
                var typed = Add(name, binding.Type, parameter.Required, doc);
                AddExample(parameter, typed, _ => new JsonExampleBinder(context.Options, context.JsonTypes.Overlays).Bind(json.Sample, binding));
                return new("Json" + binding.WriteArguments, access + typed, null);
            case ListType list:
                return new("List", access + AddList(parameter, list, name, doc), null);
            case ScalarType { Kind: ScalarKind.String }:
                return new("Text", access + AddText(parameter, name, doc), fallback);
            case ScalarType scalar:
                var single = JsonScalars.Bind(new ScalarShape(scalar.Kind));
                var property = Add(name, single.Type, parameter.Required, doc, isScalar: true);
                AddExample(parameter, property, value => JsonExampleBinder.BindScalar(value, single));
                return new("Text", IsWritten(parameter, scalar.Kind) ? access + property : $"global::ZoomGen.Requests.ValueText.Of({access}{property})", fallback);
            default:
                throw new InvalidOperationException(parameter.Type.GetType().Name);
        }
    }

    public static string NameOf(ApiParameter parameter, string fallback = "Value") =>
        parameter.GivenName?.Text ?? Identifier.Pascal(parameter.Name.Source, fallback);

    private string AddList(ApiParameter parameter, ListType list, string name, DocDeclaration doc)
    {
        var element = JsonScalars.Bind(new ScalarShape(list.Element.Kind));
        var property = Add(name, $"global::System.Collections.Generic.List<{element.Type}>", parameter.Required, doc);
        AddExample(property, new ListExample([.. list.Samples.Select(sample => sample.Literal is { } text ? JsonExampleBinder.BindScalar(text, element) : TextExample(sample))]));
        return property;
    }

    public string AddFiles(ApiParameter parameter, bool isList, IReadOnlyList<ExampleValue> examples)
    {
        var type = isList ? $"global::System.Collections.Generic.List<{FileType}>" : FileType;
        var property = Add(NameOf(parameter, "File"), type, parameter.Required, Document(parameter, null), isScalar: !isList);
        if (examples.Count > 0)
            AddExample(property, isList ? new ListExample([.. examples]) : examples[0]);
        return property;
    }

    public string Add(string name, string type, bool required, DocDeclaration doc, string? value = null, bool isScalar = false)
    {
        name = members.Take(name, name + "Value");
        _declared.Add(new(name, required ? type : type + "?", required, isScalar, value, doc));
        return name;
    }

    // The documented value of a header is sent by every request; that of another parameter stands in the example alone.
    private string AddText(ApiParameter parameter, string name, DocDeclaration doc)
    {
        var isDefault = parameter is { Location: ParameterLocation.Header, Required: false, Confidential: false, Example.IsLiteral: true };
        var property = Add(name, "string", parameter.Required, doc, isDefault ? parameter.Example!.Literal : null, isScalar: true);
        if (parameter is { Required: true, Example: { IsLiteral: false } template })
            AddExample(property, new TemplateExample(context.Options.Bind(template)));
        else if (!isDefault)
            AddExample(parameter, property, value => new TextExample(value));
        return property;
    }

    private void AddExample(ApiParameter parameter, string property, Func<string, ExampleValue> value)
    {
        if (parameter.Example?.Literal is { } example)
            AddExample(property, value(example));
        else if (parameter.Required)
            AddExample(property, value(TypeInference.Fit(parameter.Type, "")));
    }

    private ChoiceDeclaration BindChoice(ChoiceType choice, string property, DocDeclaration doc)
    {
        var name = context.Types.Take([context.Names.Operation + property, context.Names.Operation + property + "Choice"], ["", "Text"]);
        var members = NameScope.ForMembers();
        var declared = new ChoiceDeclaration(
            name, context.Names.TypeOf(name), name + "Text", doc,
            [.. choice.Values.Select(value => new ChoiceMember(members.Take(Identifier.Pascal(value, "Value")), value))]);
        context.Choices.Add(declared);
        return declared;
    }

    private static DocDeclaration Document(ApiParameter parameter, TextExpression? fallback)
    {
        var doc = DocBinder.Bind(parameter.Description, $"{Kind(parameter)} {parameter.Name.Source}.");
        if (parameter.Evidence is { } evidence)
            doc = doc with { Remarks = [.. doc.Remarks, Paragraph.Of(evidence)] };
        if (fallback is null)
            return doc;
        var source = fallback.Parts.Any(part => part is OptionPart) ? "with the variables that the options hold" : "made anew at each call";
        return doc with { Remarks = [.. doc.Remarks, Paragraph.Of($"Without a value, \"{fallback.Source}\" is sent, {source}.")] };
    }

    // Of the types that the runtime's writers take as they are; a header is a text.
    private static bool IsWritten(ApiParameter parameter, ScalarKind kind) =>
        parameter.Location != ParameterLocation.Header && kind is ScalarKind.Int64 or ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Boolean;

    private static string Kind(ApiParameter parameter) => parameter.Location switch
    {
        ParameterLocation.Path when !parameter.Required => "In the path, the variable",
        ParameterLocation.Path => "The path variable",
        ParameterLocation.Query => "The query parameter",
        ParameterLocation.Header => "The header",
        _ => "The form field",
    };
}
