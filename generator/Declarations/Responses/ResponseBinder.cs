using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>Declares the response class of one operation, its bodies and its error constants.</summary>
internal sealed class ResponseBinder(OperationNames names, JsonTypes jsonTypes)
{
    /// <summary>Words of an error's text that make its name.</summary>
    private const int MaxErrorWords = 8;

    /// <summary>Letters of a code that names its error itself; fewer are an abbreviation.</summary>
    private const int MinNameLetters = 4;

    /// <summary>Texts of one error; a tooltip shows fewer.</summary>
    private const int MaxErrorTexts = 20;

    /// <summary>Constants of one operation; no vendor documents more.</summary>
    private const int MaxErrors = 500;

    private static readonly Regex Placeholder = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    public ResponseDeclaration Bind(IReadOnlyList<ApiResponse> responses)
    {
        CaseDeclaration[] cases = [.. responses.Select(BindCase)];
        var bodies = cases.Where(response => response.Body is { IsSuccess: true }).Select(response => response.Body!.Type).Distinct(StringComparer.Ordinal).ToArray();
        return new(names.Response, names.TypeOf(names.Response), bodies.Length == 1 ? bodies[0] : null, [.. cases]);
    }

    public ErrorsDeclaration? BindErrors(ApiOperation operation)
    {
        var scope = NameScope.ForMembers(names.Errors);
        var constants = operation.Responses
            .SelectMany(response => response.Errors.Select(error => (Status: (int?)response.Status, Error: error)))
            .Concat(operation.DescribedErrors.Select(error => (Status: (int?)null, Error: error)))
            .GroupBy(documented => documented.Error.Code, StringComparer.Ordinal)
            .Take(MaxErrors)
            .Select(group => BindError(scope, group.Key, [.. group.SelectMany(item => item.Error.Texts).Distinct(StringComparer.Ordinal).Take(MaxErrorTexts)], [.. group.Select(item => item.Status).OfType<int>().Distinct()]))
            .ToArray();
        return constants.Length == 0 ? null : new(names.Errors, [.. constants]);
    }

    private CaseDeclaration BindCase(ApiResponse response)
    {
        var number = Invariant.Text(response.Status);
        var phrase = ReasonPhrase.Of(response.Status);
        var name = ReasonPhrase.CaseName(response.Status);
        var line = phrase is null ? number : $"{number} {phrase}";
        return new(name, Identifier.Camel(name), response.Status, line, response.Description, BindBody(response));
    }

    private CaseBodyDeclaration? BindBody(ApiResponse response) => response.Body switch
    {
        null => null,
        { Format: ResponseFormat.Json } json => Buffered(response, BindJson(json.Shape!), "JSON"),
        { Format: ResponseFormat.Text } => Buffered(response, ("string", "Text()"), "text"),
        { Format: ResponseFormat.Xml } => Buffered(response, ("global::System.Xml.Linq.XElement", "Xml()"), "XML"),
        { Format: ResponseFormat.Binary } => Streamed("global::ZoomGen.ResponseStream", "Stream()", item: null, "The body, read from the connection. Dispose it."),
        { Format: ResponseFormat.Events } => Items(("global::ZoomGen.ServerSentEvent", "Events()"), "The events"),
        { Format: ResponseFormat.JsonLines } lines => Items(BindLines(lines.Shape), "The JSON texts"),
        var body => throw new InvalidOperationException(body.Format.ToString()),
    };

    // An error has to be shown whatever its body is; so has a success where an example shows that it may be without.
    private static CaseBodyDeclaration Buffered(ApiResponse response, (string Type, string Method) bound, string what)
    {
        var required = response is { IsSuccess: true, BodyAlways: true };
        var doc = required ? $"The {what} body." : $"The {what} body; null where it is absent or no {what}.";
        return new(bound.Type, (required ? "Read" : "TryRead") + bound.Method, Nullable: !required, response.IsSuccess, IsStreamed: false, Item: null, doc);
    }

    private static CaseBodyDeclaration Items((string Type, string Method) item, string what) => Streamed(
        $"global::ZoomGen.ResponseItems<{item.Type}>", item.Method, item.Type, $"{what} of the body, each as it comes. Enumerate or dispose them.");

    private static CaseBodyDeclaration Streamed(string type, string method, string? item, string doc) =>
        new(type, "Read" + method, Nullable: false, IsSuccess: true, IsStreamed: true, item, doc);

    // List<T, TItem> is read by ReadJsonList<T, TItem>, an object by ReadJson<T>.
    private (string Type, string Method) BindJson(JsonShape shape)
    {
        var binding = jsonTypes.Bind(shape);
        return (binding.Type, $"Json{(binding.Kind == JsonKind.Object ? $"<{binding.Type}>" : binding.Method)}()");
    }

    // Lines that are no objects are JSON of any kind.
    private (string Type, string Method) BindLines(JsonShape? shape)
    {
        if (shape is not ObjectShape { Members.Count: > 0 })
            return ("global::System.Text.Json.JsonElement", "JsonLines()");
        var type = jsonTypes.Bind(shape).Type;
        return (type, $"JsonLines<{type}>()");
    }

    private static ErrorConstant BindError(NameScope scope, string code, IReadOnlyList<string> texts, IReadOnlyList<int> statuses)
    {
        var text = IsName(code) ? code : texts.Count > 0 ? WithoutPlaceholders(texts[0]) : "";
        var numbered = Identifier.Pascal("Error " + code, "Error");
        var name = scope.Take(Identifier.Phrase(text, numbered, MaxErrorWords), numbered);
        var summary = texts.Count > 0 ? texts[0] : $"The vendor's error {code}.";
        var status = $"Documented for status {string.Join(", ", statuses.Select(Invariant.Text))}.";
        return new(name, code, new(summary, [.. texts.Skip(1), .. statuses.Count > 0 ? [status] : Array.Empty<string>()]));
    }

    // INVALID_REQUEST is a better name than what a sample says of it, and stays when another sample comes.
    private static bool IsName(string code) => code.Count(char.IsLetter) >= MinNameLetters && code.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');

    // `User {userId} does not exist: {userId}.` is called UserDoesNotExist.
    private static string WithoutPlaceholders(string text) => Placeholder.Replace(text, " ");
}
