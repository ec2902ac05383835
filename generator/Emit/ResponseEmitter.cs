using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the response of an operation: a class that only its own nested cases extend.</summary>
internal static class ResponseEmitter
{
    private const string Message = TypeText.Runtime + ".ResponseMessage message";

    /// <param name="writer">The writer.</param>
    /// <param name="response">The response.</param>
    /// <param name="request">The request class.</param>
    public static void Write(SourceWriter writer, ResponseDeclaration response, TypeRef request)
    {
        var body = response.SuccessBody is { } type ? $", {TypeText.Runtime}.IBodyResponse<{TypeText.Full(type)}>" : "";
        var @base = response.StreamedStatuses.Any() ? "StreamedResponse" : "ApiResponse";
        DocComment.Summary(writer, response.Cases.Count == 0
            ? "The response, which is always <see cref=\"Undocumented\"/>: the collection documents no status."
            : "The response: one case for each documented status, and <see cref=\"Undocumented\"/>.");
        using var @class = EmittedType.Open(
            writer,
            $"{writer.Hierarchy} partial class {response.Name} : global::ZoomGen.{@base}, {Interface(response)}{body}");
        writer.Line(
            $$"""
              private {{response.Name}}({{Message}}, string? description = null) : base(message, description) { }

              static global::ZoomGen.ApiOperation {{Interface(response)}}.Operation => {{TypeText.Full(request)}}.Operation;

              """);
        WriteRead(writer, response);
        if (response.StreamedStatuses.Any())
            WriteIsStreamed(writer, response);
        if (response.SuccessBody is not null)
            WriteSuccessBody(writer, response);
        if (response.Cases.Count > 0)
            MatchEmitter.Write(writer, response);
        writer.Blank();
        foreach (var documented in response.Cases)
            WriteCase(writer, response, documented);
        WriteUndocumented(writer, response);
    }

    private static string Interface(ResponseDeclaration response) => $"global::ZoomGen.IApiResponse<{response.Name}>";

    private static void WriteRead(SourceWriter writer, ResponseDeclaration response)
    {
        var method = $"static {response.Name} {Interface(response)}.Read({Message}) =>";
        if (response.Cases.Count == 0)
        {
            writer.Line($"{method} new Undocumented(message);");
            return;
        }
        using var @switch = writer.Open($"{method} (int)message.StatusCode switch", "};");
        foreach (var documented in response.Cases)
            writer.Line($"{Invariant.Text(documented.Status)} => new {documented.Name}(message),");
        writer.Line("_ => new Undocumented(message),");
    }

    // An undocumented success is like a documented one, and a stream may be endless.
    private static void WriteIsStreamed(SourceWriter writer, ResponseDeclaration response)
    {
        var streamed = Alternatives(response.StreamedStatuses);
        var buffered = Alternatives(response.BufferedSuccesses);
        writer.Blank();
        writer.Line(
            $"static bool {Interface(response)}.IsStreamed(int status, global::System.Net.Http.Headers.HttpContentHeaders headers) =>");
        writer.Line(response.UndocumentedBody is null
            ? $"    status is {streamed};"
            : $"""
                   status is {streamed}
                       || (status is >= 200 and <= 299 and not ({buffered}) && {TypeText.Runtime}.ResponseMessage.IsStream(headers));
               """);
    }

    private static string Alternatives(IEnumerable<int> statuses) =>
        string.Join(" or ", statuses.OrderBy(status => status).Select(Invariant.Text));

    private static void WriteSuccessBody(SourceWriter writer, ResponseDeclaration response)
    {
        writer.Blank();
        var type = TypeText.Full(response.SuccessBody!);
        using var @switch = writer.Open($"{type}? {TypeText.Runtime}.IBodyResponse<{type}>.Body => this switch", "};");
        foreach (var documented in response.Cases.Where(documented => documented.Body is { IsSuccess: true }))
            writer.Line($"{documented.Name} response => response.Body,");
        if (response.UndocumentedBody is not null)
            writer.Line("Undocumented response => response.Body,");
        writer.Line($"_ => IsSuccess ? Message.{Method(response.AnySuccessBody!)}() : null,");
    }

    private static void WriteCase(SourceWriter writer, ResponseDeclaration response, CaseDeclaration documented)
    {
        var (text, argument) = documented.Description.Length > 0
            ? ($": {documented.Description}", $", {Literal.Of(documented.Description)}")
            : (".", "");
        DocComment.Summary(writer, DocComment.Text(documented.StatusLine + text));
        var header = $"public sealed class {documented.Name}({Message}) : {response.Name}(message{argument})";
        if (documented.Body is not { } body)
        {
            writer.Line(header + ";");
            return;
        }
        using (writer.Open(header))
            WriteBody(writer, "Body", body, Reading(body));
        writer.Blank();
    }

    private static void WriteUndocumented(SourceWriter writer, ResponseDeclaration response)
    {
        var header = $"public sealed class Undocumented({Message}) : {response.Name}(message)";
        DocComment.Summary(writer, "A status that the collection does not document.");
        if (response is { UndocumentedBody: null, OtherError: null })
        {
            writer.Line(header + ";");
            return;
        }
        using var @class = writer.Open(header);
        if (response.UndocumentedBody is { } body)
            WriteBody(writer, "Body", body, Reading(body));
        if (response is { UndocumentedBody: not null, OtherError: not null })
            writer.Blank();
        if (response.OtherError is { } error)
            WriteBody(writer, "ErrorBody", error, $"message.IsSuccess ? null : {Reading(error)}");
    }

    private static void WriteBody(SourceWriter writer, string property, CaseBodyDeclaration body, string value)
    {
        if (body.Doc.Length > 0)
            DocComment.Summary(writer, body.Doc);
        writer.Line($"public {TypeText.Full(body.Type)}{(body.Nullable ? "?" : "")} {property} {{ get; }} = {value};");
    }

    private static string Reading(CaseBodyDeclaration body) => $"message.{Method(body)}()";

    private static string Method(CaseBodyDeclaration body)
    {
        var suffix = body.Nullable ? "OrNull" : "";
        return body.Reading switch
        {
            BodyReading.Json when body.Codec is ObjectCodec => $"ReadJson{suffix}<{TypeText.Full(body.Type)}>",
            BodyReading.Json => JsonMethod.Name("ReadJson", body.Codec!, suffix),
            BodyReading.JsonLines when body.Codec is ObjectCodec => $"ReadJsonLines{suffix}<{TypeText.Full(body.Codec.Type)}>",
            var reading => $"Read{reading}{suffix}",
        };
    }
}
