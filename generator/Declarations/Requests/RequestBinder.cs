using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A request class, and the property of each parameter that is not nested in an object.</summary>
internal sealed record BoundRequest(RequestDeclaration Declaration, IReadOnlyDictionary<ApiParameter, string> Properties);

/// <summary>Declares the request class of an operation, and the enums and JSON types of its fields.</summary>
internal sealed class RequestBinder : IUrlPieceVisitor<RequestStep>
{
    private readonly RequestContext _context;
    private readonly RequestProperties _properties;
    private readonly ParameterObjects _objects;
    private readonly Dictionary<ApiParameter, Source> _urlValues = [];

    private RequestBinder(RequestContext context)
    {
        _context = context;
        _properties = new(context, NameScope.ForMembers([context.Names.Request, .. RuntimeNames.RequestMembers]), new([]));
        _objects = new(context, _properties);
    }

    public static BoundRequest Bind(ApiOperation operation, RequestContext context)
    {
        var binder = new RequestBinder(context);
        binder.DeclareUrlValues(operation.Url);
        var steps = binder.BindSteps(operation);
        var declaration = binder.Declare(operation, binder.ExpectedVariables(operation), steps, binder._objects.Declare());
        return new(declaration, binder._properties.Names);
    }

    public RequestStep Visit(LiteralPiece literal) => new LiteralStep(literal.Text);

    public RequestStep Visit(VariablePiece variable) => new VariableStep(new(variable.Name, [_context.Options.PartOf(variable.Name)]));

    public RequestStep Visit(DynamicPiece dynamic) => new VariableStep(new(dynamic.Name, [new DynamicPart(dynamic.Name)]));

    public RequestStep Visit(WholeUrlPiece url) => new WholeUrlStep(url.Parameter.Name.Source, _urlValues[url.Parameter]);

    public RequestStep Visit(PathVariablePiece path) => new PathVariableStep(path.Parameter.Name.Source, _urlValues[path.Parameter]);

    public RequestStep Visit(SegmentVariablePiece segment) =>
        new SegmentVariableStep(segment.Parameter.Name.Source, _urlValues[segment.Parameter]);

    // Before the steps, because a variable may occur twice in a path.
    private void DeclareUrlValues(UrlTemplate url)
    {
        foreach (var parameter in url.Parameters)
            _urlValues.Add(parameter, _properties.Add(parameter));
    }

    private RequestStep[] BindSteps(ApiOperation operation) =>
    [
        .. BindSettings(operation),
        .. operation.Url.Pieces.Select(piece => piece.Accept(this)),
        .. operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Query).Select(BindQuery(operation)),
        .. operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Header).Select(BindHeader),
        .. operation.ContentTypes.Select(contentType => new ContentTypeStep(_context.Options.Bind(contentType))),
        .. operation.Body is { } body ? [body.Accept(new BodyBinder(_properties, _context))] : Array.Empty<RequestStep>(),
    ];

    // A template without a value for one of these variables cannot be sent.
    private OptionPart[] ExpectedVariables(ApiOperation operation) =>
    [
        .. operation.SentTemplates
            .SelectMany(template => _context.Options.Bind(template).Parts)
            .OfType<OptionPart>()
            .Where(option => option.MayBeMissing)
            .Distinct(),
    ];

    private IEnumerable<RequestStep> BindSettings(ApiOperation operation)
    {
        if (operation.Credential is { } credential && _context.Options.PropertyOf(credential) is { } property)
            yield return new AuthenticateStep(property);
        if (operation.KeepsMarks)
            yield return new KeepUrlStep();
        foreach (var header in operation.OmittedHeaders)
            yield return new OmitStep(header);
    }

    private Func<ApiParameter, RequestStep> BindQuery(ApiOperation operation)
    {
        var encode = PercentEncoding.QueryKey(operation.KeepsMarks);
        return parameter =>
        {
            var name = _context.Options.BindName(parameter.Name, encode);
            return parameter.Constant
                ? new QueryLiteralStep(name)
                : new QueryStep(name, _objects.Add(parameter) ?? _properties.Add(parameter));
        };
    }

    private RequestStep BindHeader(ApiParameter parameter) =>
        new HeaderStep(_context.Options.BindName(parameter.Name, name => name), _properties.Add(parameter));

    private RequestDeclaration Declare(
        ApiOperation operation,
        OptionPart[] expected,
        IReadOnlyCollection<RequestStep> steps,
        IReadOnlyCollection<ParameterObjectDeclaration> objects) => new(
        _context.Names.Request,
        _context.TypeOf(_context.Names.Request),
        _context.TypeOf(_context.Names.Response),
        operation.Name,
        operation.Method,
        operation.Url.Path,
        operation.IsAuthenticated,
        new(
            _context.Options.Type,
            steps.Any(step => step.TakesOptions) || expected.Length > 0,
            _properties.Example.Any(member => member.Value.TakesOptions)),
        [.. _properties.Declared],
        [.. objects],
        [.. expected],
        [.. steps],
        [.. _properties.Example])
        {
            RateLimitLabel = operation.RateLimitLabel,
        };
}
