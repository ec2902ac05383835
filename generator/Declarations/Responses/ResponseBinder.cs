using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>Declares the response class of an operation.</summary>
internal sealed class ResponseBinder(OperationNames names, JsonTypes jsonTypes)
{
    public ResponseDeclaration Bind(IReadOnlyList<ApiResponse> responses)
    {
        CaseDeclaration[] cases = [.. responses.Where(response => response.Status is not null).Select(BindCase)];
        var otherError = responses.FirstOrDefault(response => response.Status is null);
        var bodies = cases
            .Select(response => response.Body)
            .OfType<CaseBodyDeclaration>()
            .Where(body => body.IsSuccess)
            .Select(body => body.Type)
            .Distinct()
            .ToArray();
        return new(names.Response, new(names.Namespace, names.Response), bodies.Length == 1 ? bodies[0] : null, [.. cases])
        {
            OtherError = otherError is not null && BindBody(otherError) is { } error
                ? error with { Doc = "The body of an error. It is null if the status is 2xx, or the body is not what is documented." }
                : null,
        };
    }

    private CaseDeclaration BindCase(ApiResponse response)
    {
        var status = response.Status!.Value;
        var number = Invariant.Text(status);
        var phrase = ReasonPhrase.Of(status);
        var name = ReasonPhrase.CaseName(status);
        var line = phrase is null ? number : $"{number} {phrase}";
        return new(name, Identifier.Camel(name), status, line, CaseText.Of(response.Descriptions, status, names), BindBody(response))
        {
            HasUnknownBody = response.HasUnknownBody,
        };
    }

    private CaseBodyDeclaration? BindBody(ApiResponse response) => response.Body switch
    {
        null => null,
        { Format: ResponseFormat.Json } json => BindJson(response, jsonTypes.Bind(json.Shape!)),
        { Format: ResponseFormat.Text } => Buffered(response, BodyReading.Text, TypeRef.String, "text"),
        { Format: ResponseFormat.Xml } => Buffered(response, BodyReading.Xml, new("System.Xml.Linq", "XElement"), "XML"),
        { Format: ResponseFormat.Binary } =>
            Streamed(BodyReading.Stream, TypeRef.FromRuntime("ResponseStream"), "The body, read from the connection. Dispose it."),
        { Format: ResponseFormat.Events } => Items(BodyReading.Events, TypeRef.FromRuntime("ServerSentEvent"), "The events"),
        { Format: ResponseFormat.JsonLines } lines => BindLines(lines.Shape),
        var body => throw new InvalidOperationException(body.Format.ToString()),
    };

    private static CaseBodyDeclaration BindJson(ApiResponse response, JsonCodec codec) =>
        Buffered(response, BodyReading.Json, codec.Type, "JSON") with { Codec = codec };

    // An error has to be readable whatever its body is. So has a success if an example shows that the body may be missing.
    private static CaseBodyDeclaration Buffered(ApiResponse response, BodyReading reading, TypeRef type, string what)
    {
        var required = response is { IsSuccess: true, BodyAlways: true };
        var doc = required ? "" : $"The {what} body; null if it is absent or not {what}.";
        return new(reading, type, Nullable: !required, response.IsSuccess, doc);
    }

    // Lines that are not objects are any JSON.
    private CaseBodyDeclaration BindLines(JsonShape? shape)
    {
        JsonCodec codec = shape is ObjectShape { Members.Count: > 0 } ? jsonTypes.Bind(shape) : new AnyCodec();
        return Items(BodyReading.JsonLines, codec.Type, "The JSON texts") with { Codec = codec };
    }

    private static CaseBodyDeclaration Items(BodyReading reading, TypeRef item, string what)
    {
        var doc = $"{what} of the body, each as it comes. Enumerate or dispose them.";
        return Streamed(reading, TypeRef.FromRuntime("ResponseItems", item), doc) with { Item = item };
    }

    private static CaseBodyDeclaration Streamed(BodyReading reading, TypeRef type, string doc) =>
        new(reading, type, Nullable: false, IsSuccess: true, doc);
}
