using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.MockServer.Tool.Api;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>
/// A variable that a request takes from the options of the client. <see cref="Property"/> is its name there, and <see cref="Value"/> what
/// the collection or the environment says, or null.
/// </summary>
internal sealed record RequestVariable(string Name, string Property, string? Value)
{
    /// <summary>A value to start with. The mock server takes any, so one that nobody knows is the name.</summary>
    public string Suggestion => Value ?? Name;
}

/// <summary>The variables of a request. The base URL is that of the mock server.</summary>
internal sealed class RequestVariables(MockedApi api, RequestDeclaration request, string baseUrl)
{
    /// <summary>The page shows the whole body of an error, too.</summary>
    private const long MaxErrorBytes = 32 * 1024 * 1024;

    // In characters, of a value: variables can multiply.
    private const int MaxLength = 8192;

    private readonly Dictionary<string, string?> _values = [];

    public static ApiClientOptions Options { get; } = new FormOptions { MaxErrorBytes = MaxErrorBytes };

    /// <summary>The variables that can be entered.</summary>
    public IReadOnlyList<RequestVariable> Read()
    {
        var origin = request.Steps.FirstOrDefault(step => step is VariableStep or LiteralStep) is VariableStep first
            ? first.Text.Parts.OfType<OptionPart>().FirstOrDefault()?.Variable
            : null;
        return
        [
            .. request.Steps
                .SelectMany(Texts)
                .OfType<TextExpression>()
                .SelectMany(text => text.Parts)
                .OfType<OptionPart>()
                .Concat(request.Expected)
                .DistinctBy(part => part.Variable)
                .Where(part => part.Variable != api.BaseVariable)
                .Select(part => new RequestVariable(
                    part.Variable, part.Property, Find(part.Variable) ?? (part.Variable == origin ? baseUrl : null))),
        ];
    }

    /// <summary>The values for the request, where <paramref name="entered"/> has those of a form.</summary>
    public VariableValues Evaluate(Func<string, string?> entered)
    {
        var own = Read().ToDictionary(variable => variable.Name, variable => variable.Value);
        return new(Options, name => name == api.BaseVariable ? baseUrl : entered(name) ?? own.GetValueOrDefault(name) ?? Find(name));
    }

    // A value can refer to other variables. One that refers to itself has no value, nor has one that is too long.
    private string? Find(string name)
    {
        if (_values.TryGetValue(name, out var known))
            return known;
        _values[name] = null;
        var value = api.Environment.GetValueOrDefault(name) ?? FindInCollection(name);
        return _values[name] = value is { Length: > MaxLength } ? null : value;
    }

    // The client has no option for a variable that only saved requests use.
    private string? FindInCollection(string name)
    {
        var values = new VariableValues(Options, Find);
        if (api.Options.Options.FirstOrDefault(option => option.Variable == name) is { } option)
            return option.Default is { } text ? values.OrNull(text) : null;
        return api.Variables.GetValueOrDefault(name) is { } value ? values.Fill(value) : null;
    }

    private static IEnumerable<TextExpression?> Texts(RequestStep step) => step switch
    {
        VariableStep variable => [variable.Text],
        SegmentVariableStep segment => [segment.Value.Fallback],
        QueryStep query => [query.Name.Text, query.Value.Fallback],
        QueryLiteralStep query => [query.Name.Text],
        HeaderStep header => [header.Name.Text, header.Value.Fallback],
        ContentTypeStep contentType => [contentType.ContentType],
        FormStep form => form.Fields.SelectMany(field => new[] { field.Name.Text, field.Value.Fallback, field.ContentType }),
        GraphQlStep graphQl => [graphQl.Query.Fallback, graphQl.OperationName.Fallback, graphQl.Variables.Fallback],
        _ => [],
    };

    private sealed class FormOptions : ApiClientOptions;
}
