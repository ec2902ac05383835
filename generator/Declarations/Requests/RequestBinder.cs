using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Declares the request class of one operation, with the enums and JSON types of its fields.</summary>
internal sealed class RequestBinder
{
    private readonly OperationNames _names;
    private readonly RequestContext _context;
    private readonly RequestProperties _properties;
    private readonly ParameterObjects _objects;

    public RequestBinder(RequestContext context)
    {
        _context = context;
        _names = context.Names;
        _properties = new(context, NameScope.ForMembers(_names.Request, "Example", "ExampleFor", "Operation", "Write"));
        _objects = new(context, _properties);
    }

    public RequestDeclaration Bind(ApiOperation operation)
    {
        var pathVariables = operation.Parameters
            .Where(parameter => parameter.Location == ParameterLocation.Path)
            .ToDictionary(parameter => (parameter.Required, parameter.Name.Source), _properties.Add);
        var others = operation.Parameters.Where(parameter => parameter.Location != ParameterLocation.Path);
        RequestStep[] steps =
        [
            .. BindSettings(operation),
            .. operation.Url.Pieces.Select(piece => BindPiece(piece, pathVariables)),
            .. others.Select(BindParameter),
            .. operation.ContentType is { } contentType ? [new ContentTypeStep(_context.Options.Bind(contentType))] : Array.Empty<RequestStep>(),
            .. new BodyBinder(_properties, _context.JsonTypes, _context.Options).Bind(operation.Body),
        ];
        var objects = _objects.Declare();
        return new(
            _names.Request,
            _names.TypeOf(_names.Request),
            _names.TypeOf(_names.Response),
            operation.Name,
            operation.Method,
            operation.Url.Path,
            operation.Credential is not null,
            new(_context.Options.Type, steps.Any(TakesOptions), _properties.Example.Any(member => member.Value.TakesOptions())),
            [.. _properties.Declared],
            [.. objects],
            [.. steps],
            [.. _properties.Example]);
    }

    private IEnumerable<RequestStep> BindSettings(ApiOperation operation)
    {
        if (operation.Credential is { } credential && _context.Options.PropertyOf(credential) is { } property)
            yield return new AuthenticateStep(property);
        if (!operation.IsUrlEncoded)
            yield return new KeepUrlStep();
        foreach (var header in operation.OmittedHeaders)
            yield return new OmitStep(header);
    }

    private RequestStep BindPiece(UrlPiece piece, Dictionary<(bool Required, string Name), BoundProperty> pathVariables) => piece switch
    {
        LiteralPiece literal => new LiteralStep(literal.Text),
        VariablePiece variable => new VariableStep(new(variable.Name, [new OptionPart(_context.Options.PropertyOf(variable.Name), variable.Name)])),
        DynamicPiece dynamic => new VariableStep(new(dynamic.Name, [new DynamicPart(dynamic.Name)])),
        PathVariablePiece path => new ValueStep("PathVariable", new(path.Name, null), pathVariables[(true, path.Name)].Value, null),
        SegmentVariablePiece segment when pathVariables[(false, segment.Name)] is var property =>
            new ValueStep("Variable", new(segment.Name, null), property.Value, property.Fallback),
        _ => throw new InvalidOperationException(piece.GetType().Name),
    };

    private RequestStep BindParameter(ApiParameter parameter)
    {
        var isQuery = parameter.Location == ParameterLocation.Query;
        var name = parameter.Name.Literal is { } literal
            ? new WireName(isQuery ? PercentEncoding.QueryKey(literal) : literal, null)
            : new WireName("", _context.Options.Bind(parameter.Name));
        if (parameter.Constant)
            return new QueryLiteralStep(name);
        var property = _objects.Add(parameter) ?? _properties.Add(parameter);
        return new ValueStep(isQuery ? property.Method == "List" ? "QueryList" : "Query" : "Header", name, property.Value, property.Fallback);
    }

    private static bool TakesOptions(RequestStep step) => step switch
    {
        AuthenticateStep or VariableStep => true,
        ValueStep value => value.Fallback is not null || value.Name.Text is not null,
        QueryLiteralStep literal => literal.Name.Text is not null,
        ContentTypeStep type => !type.ContentType.IsLiteral,
        FormStep form => form.Fields.Any(field => field.Fallback is not null || field.Name.Text is not null),
        GraphQlStep graphQl => new[] { graphQl.Query, graphQl.OperationName, graphQl.Variables }.Any(value => value.Fallback is not null),
        _ => false,
    };
}
