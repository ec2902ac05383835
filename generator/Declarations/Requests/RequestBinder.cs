using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Declares the request class of one operation, with the enums and JSON types of its fields.</summary>
internal sealed class RequestBinder(OperationNames names, NameScope scope, JsonTypeBinder jsonTypes, OptionNames options)
{
    private readonly NameScope _members = NameScope.ForMembers(names.Request, "Example", "Operation", "Write");
    private readonly List<RequestPropertyDeclaration> _properties = [];
    private readonly List<ExampleMember> _example = [];
    private readonly List<ChoiceDeclaration> _choices = [];

    public IReadOnlyList<ChoiceDeclaration> Choices => _choices;

    public RequestDeclaration Bind(ApiOperation operation)
    {
        var pathVariables = operation.Parameters
            .Where(parameter => parameter.Location == ParameterLocation.Path)
            .ToDictionary(parameter => parameter.Name, parameter => AddProperty(parameter).Value, StringComparer.Ordinal);
        var others = operation.Parameters.Where(parameter => parameter.Location != ParameterLocation.Path);
        RequestStep[] steps =
        [
            .. operation.Url.Pieces.Select(piece => BindPiece(piece, pathVariables)),
            .. others.Select(BindParameter),
            .. BindBody(operation.Body),
        ];
        return new(
            names.Request,
            names.TypeOf(names.Request),
            names.TypeOf(names.Response),
            operation.Name,
            operation.Method,
            operation.Url.Path,
            operation.Authenticated,
            steps.OfType<VariableStep>().Any() ? options.Type : null,
            [.. _properties],
            [.. steps],
            [.. _example]);
    }

    private RequestStep BindPiece(UrlPiece piece, Dictionary<string, string> pathVariables) => piece switch
    {
        LiteralPiece literal => new LiteralStep(literal.Text),
        VariablePiece variable => new VariableStep(options.PropertyOf(variable.Name)),
        PathVariablePiece path => new ValueStep("PathVariable", path.Name, pathVariables[path.Name]),
        _ => throw new InvalidOperationException(piece.GetType().Name),
    };

    private RequestStep BindParameter(ApiParameter parameter)
    {
        if (parameter.Constant)
            return new QueryLiteralStep(PercentEncoding.QueryKey(parameter.Name));
        var (_, value) = AddProperty(parameter);
        return parameter.Location == ParameterLocation.Query
            ? new ValueStep("Query", PercentEncoding.QueryKey(parameter.Name), value)
            : new ValueStep("Header", parameter.Name, value);
    }

    private IEnumerable<RequestStep> BindBody(ApiBody? body) => body switch
    {
        null => [],
        FormBody form => [new FormStep(form.Multipart, [.. form.Fields.Select(field => BindField(form, field))])],
        JsonBody json => [BindJsonBody(json)],
        RawBody raw => [BindRawBody(raw)],
        _ => throw new InvalidOperationException(body.GetType().Name),
    };

    private FormField BindField(FormBody form, ApiParameter field)
    {
        var (method, value) = AddProperty(field);
        return new(method, form.Multipart ? PartName(field.Name) : PercentEncoding.Form(field.Name), value);
    }

    private JsonBodyStep BindJsonBody(JsonBody body)
    {
        var binding = jsonTypes.Bind(body.Shape, names.Operation + "Body", $"The JSON body of {names.Request}.");
        var property = AddProperty("Body", binding.Type, required: true, isScalar: false, null, new("The JSON body.", []));
        _example.Add(new(property, JsonExampleBinder.Bind(body.Sample, binding)));
        return new(property);
    }

    private RawBodyStep BindRawBody(RawBody body)
    {
        var property = AddProperty("Body", "string", required: true, isScalar: false, null, new($"The body, sent as {body.ContentType}.", []));
        _example.Add(new(property, new TextExample(body.Text)));
        return new(property, body.ContentType);
    }

    /// <summary>Declares the property of a parameter; gives the form method that writes it, and the expression for its value.</summary>
    private (string Method, string Value) AddProperty(ApiParameter parameter)
    {
        var name = Identifier.Pascal(parameter.Name, "Value");
        var doc = DocBinder.Bind(parameter.Description, $"{Kind(parameter.Location)} {parameter.Name}.");
        var fixedHeader = parameter is { Location: ParameterLocation.Header, Required: false } ? parameter.Example : null;
        switch (parameter.Type)
        {
            case ChoiceType choice:
                var declared = BindChoice(choice, name, doc);
                var chosen = AddProperty(name, declared.Type, parameter.Required, isScalar: true, null, doc);
                AddExample(parameter, chosen, text => new ChoiceExample(declared.Type, declared.Members.First(member => member.Text == text).Name));
                return ("Text", $"{names.TypeOf(declared.TextName)}.Of({chosen})");
            case JsonType json:
                var binding = jsonTypes.Bind(json.Shape, names.Operation + name, doc.Summary);
                var typed = AddProperty(name, binding.Type, parameter.Required, isScalar: false, null, doc);
                AddExample(parameter, typed, _ => JsonExampleBinder.Bind(json.Sample, binding));
                return ("Json", typed);
            case ScalarType { Kind: ScalarKind.Text }:
                var text = AddProperty(name, "string", parameter.Required, isScalar: true, fixedHeader, doc);
                if (fixedHeader is null)
                    AddExample(parameter, text, value => new TextExample(value));
                return ("Text", text);
            case ScalarType scalar:
                var number = AddProperty(name, TypeOf(scalar.Kind), parameter.Required, isScalar: true, null, doc);
                AddExample(parameter, number, value => new TokenExample(value + (scalar.Kind == ScalarKind.Decimal ? "m" : "")));
                return ("Text", number);
            default:
                throw new InvalidOperationException(parameter.Type.GetType().Name);
        }
    }

    private void AddExample(ApiParameter parameter, string property, Func<string, ExampleValue> value)
    {
        if (parameter.Example is { } example)
            _example.Add(new(property, value(example)));
        else if (parameter.Required)
            _example.Add(new(property, value(TypeInference.Fit(parameter.Type, ""))));
    }

    private string AddProperty(string name, string type, bool required, bool isScalar, string? value, DocDeclaration doc)
    {
        name = _members.Take(name, name + "Value");
        _properties.Add(new(name, required ? type : type + "?", required, isScalar, value, doc));
        return name;
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

    // WHATWG's form-data encoding: a quote or line break would end the name.
    private static string PartName(string name) => name.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string TypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Int64 => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Boolean => "bool",
        _ => "string",
    };

    private static string Kind(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => "The path variable",
        ParameterLocation.Query => "The query parameter",
        ParameterLocation.Header => "The header",
        _ => "The form field",
    };
}
