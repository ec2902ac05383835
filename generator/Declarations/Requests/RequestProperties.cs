using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Variables;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A property as a statement of <c>Write</c> uses it: the form method that takes it, its expression, and what is sent without a value.</summary>
internal sealed record BoundProperty(string Method, string Value, TextExpression? Fallback);

/// <summary>Gathers the properties of a request class and their values in its example.</summary>
internal sealed class RequestProperties(OperationNames names, NameScope scope, JsonTypeBinder jsonTypes, OptionNames options)
{
    public const string FileType = "global::ZoomGen.ApiFile";

    private readonly NameScope _members = NameScope.ForMembers(names.Request, "Example", "ExampleFor", "Operation", "Write");
    private readonly List<RequestPropertyDeclaration> _declared = [];
    private readonly List<ExampleMember> _example = [];
    private readonly List<ChoiceDeclaration> _choices = [];

    public IReadOnlyList<RequestPropertyDeclaration> Declared => _declared;

    public IReadOnlyList<ExampleMember> Example => _example;

    public IReadOnlyList<ChoiceDeclaration> Choices => _choices;

    public void AddExample(string property, ExampleValue value) => _example.Add(new(property, value));

    public ExampleValue TextExample(TextTemplate text) =>
        text.Literal is { } literal ? new TextExample(literal) : new TemplateExample(options.Bind(text));

    public BoundProperty Add(ApiParameter parameter)
    {
        var name = Identifier.Pascal(parameter.Name.Source, "Value");
        var fallback = parameter is { Required: false, Example: { IsLiteral: false } template } ? options.Bind(template) : null;
        var doc = Document(parameter, fallback);
        switch (parameter.Type)
        {
            case ChoiceType choice:
                var declared = BindChoice(choice, name, doc);
                var chosen = Add(name, declared.Type, parameter.Required, doc, isScalar: true);
                AddExample(parameter, chosen, text => new ChoiceExample(declared.Type, declared.Members.First(member => member.Text == text).Name));
                return new("Text", $"{names.TypeOf(declared.TextName)}.Of({chosen})", fallback);
            case JsonType json:
                var binding = jsonTypes.Bind(json.Shape, names.Operation + name, doc.Summary.Text);
                var typed = Add(name, binding.Type, parameter.Required, doc);
                AddExample(parameter, typed, _ => new JsonExampleBinder(options).Bind(json.Sample, binding));
                return new("Json", typed, null);
            case ScalarType { Kind: ScalarKind.Text }:
                return new("Text", AddText(parameter, name, doc), fallback);
            case ScalarType scalar:
                var number = Add(name, TypeOf(scalar.Kind), parameter.Required, doc, isScalar: true);
                AddExample(parameter, number, value => new TokenExample(value + (scalar.Kind == ScalarKind.Decimal ? "m" : "")));
                return new("Text", number, fallback);
            default:
                throw new InvalidOperationException(parameter.Type.GetType().Name);
        }
    }

    public string AddFiles(ApiParameter parameter, bool isList, IReadOnlyList<ExampleValue> examples)
    {
        var type = isList ? $"global::System.Collections.Generic.List<{FileType}>" : FileType;
        var property = Add(Identifier.Pascal(parameter.Name.Source, "File"), type, parameter.Required, Document(parameter, null), isScalar: !isList);
        if (examples.Count > 0)
            AddExample(property, isList ? new ListExample([.. examples]) : examples[0]);
        return property;
    }

    public string Add(string name, string type, bool required, DocDeclaration doc, string? value = null, bool isScalar = false)
    {
        name = _members.Take(name, name + "Value");
        _declared.Add(new(name, required ? type : type + "?", required, isScalar, value, doc));
        return name;
    }

    // The documented value of a header is sent by every request; that of another parameter stands in the example alone.
    private string AddText(ApiParameter parameter, string name, DocDeclaration doc)
    {
        var isDefault = parameter is { Location: ParameterLocation.Header, Required: false, Confidential: false, Example.IsLiteral: true };
        var property = Add(name, "string", parameter.Required, doc, isDefault ? parameter.Example!.Literal : null, isScalar: true);
        if (parameter is { Required: true, Example: { IsLiteral: false } template })
            AddExample(property, new TemplateExample(options.Bind(template)));
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
        var name = scope.Take([names.Operation + property, names.Operation + property + "Choice"], ["", "Text"]);
        var members = NameScope.ForMembers();
        var declared = new ChoiceDeclaration(
            name, names.TypeOf(name), name + "Text", doc,
            [.. choice.Values.Select(value => new ChoiceMember(members.Take(Identifier.Pascal(value, "Value")), value))]);
        _choices.Add(declared);
        return declared;
    }

    private static DocDeclaration Document(ApiParameter parameter, TextExpression? fallback)
    {
        var doc = DocBinder.Bind(parameter.Description, $"{Kind(parameter)} {parameter.Name.Source}.");
        if (fallback is null)
            return doc;
        var source = fallback.Parts.Any(part => part is OptionPart) ? "with the variables that the options hold" : "made anew at each call";
        return doc with { Remarks = [.. doc.Remarks, Paragraph.Of($"Without a value, \"{fallback.Source}\" is sent, {source}.")] };
    }

    private static string TypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Int64 => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Boolean => "bool",
        _ => "string",
    };

    private static string Kind(ApiParameter parameter) => parameter.Location switch
    {
        ParameterLocation.Path when !parameter.Required => "In the path, the variable",
        ParameterLocation.Path => "The path variable",
        ParameterLocation.Query => "The query parameter",
        ParameterLocation.Header => "The header",
        _ => "The form field",
    };
}
