using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>Declares the response class of one operation, its bodies and its error constants.</summary>
internal sealed class ResponseBinder(OperationNames names, JsonTypeBinder jsonTypes)
{
    /// <summary>Words of an error's text that make its name.</summary>
    private const int MaxErrorWords = 8;

    private static readonly Regex Placeholder = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Add", "Cancel", "Check", "Create", "Delete", "Download", "Export", "Fetch", "Find", "Get", "List", "Load", "Make", "Patch", "Post", "Put", "Query", "Read", "Register",
        "Remove", "Replace", "Retrieve", "Save", "Search", "Send", "Set", "Show", "Start", "Stop", "Submit", "Update", "Upload", "Upsert", "View", "Watch",
    };

    private readonly string _thing = Thing(names.Operation);

    public ResponseDeclaration Bind(IReadOnlyList<ApiResponse> responses)
    {
        CaseDeclaration[] cases = [.. responses.Select(BindCase)];
        var bodies = cases.Where(response => response.Body is { IsSuccess: true }).Select(response => response.Body!.Type).Distinct(StringComparer.Ordinal).ToArray();
        return new(names.Response, names.TypeOf(names.Response), bodies.Length == 1 ? bodies[0] : null, [.. cases]);
    }

    public ErrorsDeclaration? BindErrors(IReadOnlyList<ApiResponse> responses)
    {
        var scope = NameScope.ForMembers(names.Errors);
        var constants = responses
            .SelectMany(response => response.Errors.Select(error => (response.Status, Error: error)))
            .GroupBy(documented => documented.Error.Code, StringComparer.Ordinal)
            .Select(group => BindError(scope, group.Key, [.. group.SelectMany(item => item.Error.Texts).Distinct(StringComparer.Ordinal)], [.. group.Select(item => item.Status).Distinct()]))
            .ToArray();
        return constants.Length == 0 ? null : new(names.Errors, [.. constants]);
    }

    /// <summary>What an operation is about: its name without the verb.</summary>
    private static string Thing(string operation)
    {
        var words = Identifier.Words(operation).ToArray();
        var isVerb = words.Length > 1 && Verbs.Contains(words[0]);
        return isVerb ? string.Concat(words.Skip(1)) : operation + "Result";
    }

    private CaseDeclaration BindCase(ApiResponse response)
    {
        var number = Invariant.Text(response.Status);
        var phrase = ReasonPhrase.Of(response.Status);
        var name = Identifier.Pascal(phrase ?? "Status" + number, "Status");
        var line = phrase is null ? number : $"{number} {phrase}";
        return new(name, Identifier.Camel(name), response.Status, line, response.Description, BindBody(response, name));
    }

    private CaseBodyDeclaration? BindBody(ApiResponse response, string caseName) => response.Body switch
    {
        null => null,
        { Format: ResponseFormat.Json } json => Buffered(response, BindJson(json.Shape!, response, caseName), "JSON"),
        { Format: ResponseFormat.Text } => Buffered(response, ("string", "Text()"), "text"),
        { Format: ResponseFormat.Xml } => Buffered(response, ("global::System.Xml.Linq.XElement", "Xml()"), "XML"),
        { Format: ResponseFormat.Binary } => Streamed("global::ZoomGen.ResponseStream", "Stream()", item: null, "The body, read from the connection. Dispose it."),
        { Format: ResponseFormat.Events } => Items(("global::ZoomGen.ServerSentEvent", "Events()"), "The events"),
        { Format: ResponseFormat.JsonLines } lines => Items(BindLines(lines.Shape!), "The JSON texts"),
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

    private (string Type, string Method) BindJson(JsonShape shape, ApiResponse response, string caseName)
    {
        var name = response.IsSuccess ? _thing : _thing + caseName;
        var binding = jsonTypes.Bind(shape, shape is ArrayShape ? name + "List" : name, $"The JSON body of {names.Response}.{caseName}.");
        // List<T, TItem> is read by ReadJsonList<T, TItem>, an object by ReadJson<T>.
        return (binding.Type, $"Json{(binding.Element is not null ? binding.Method : $"<{binding.Type}>")}()");
    }

    // Lines that are no objects are JSON of any kind.
    private (string Type, string Method) BindLines(JsonShape shape)
    {
        if (shape is not ObjectShape { Members.Count: > 0 })
            return ("global::System.Text.Json.JsonElement", "JsonLines()");
        var binding = jsonTypes.Bind(shape, _thing + "Line", $"A line of the body of {names.Response}.");
        return (binding.Type, $"JsonLines<{binding.Type}>()");
    }

    private static ErrorConstant BindError(NameScope scope, string code, IReadOnlyList<string> texts, IReadOnlyList<int> statuses)
    {
        var text = texts.Count > 0 ? WithoutPlaceholders(texts[0]) : "";
        var name = scope.Take(Identifier.Phrase(text, "Error" + Identifier.Pascal(code, ""), MaxErrorWords), "Error" + Identifier.Pascal(code, ""));
        var summary = texts.Count > 0 ? texts[0] : $"The vendor's error {code}.";
        var status = $"Documented for status {string.Join(", ", statuses.Select(Invariant.Text))}.";
        return new(name, code, new(summary, [.. texts.Skip(1), status]));
    }

    // `User {userId} does not exist: {userId}.` is called UserDoesNotExist.
    private static string WithoutPlaceholders(string text) => Placeholder.Replace(text, " ");
}
