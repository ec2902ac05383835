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
    /// <param name="request">The name of the request class.</param>
    public static void Write(SourceWriter writer, ResponseDeclaration response, string request)
    {
        var body = response.SuccessBody is { } type ? $", {TypeText.Runtime}.IBodyResponse<{TypeText.Full(type)}>" : "";
        var @base = response.StreamedStatuses.Any() ? "StreamedResponse" : "ApiResponse";
        DocComment.Summary(writer, "The response: one case for each documented status, and <see cref=\"Undocumented\"/>.");
        using var @class = EmittedType.Open(
            writer,
            $"{writer.Hierarchy} partial class {response.Name} : global::ZoomGen.{@base}, {Interface(response)}{body}");
        WriteConstructor(writer, response);
        writer.Line($"static global::ZoomGen.ApiOperation {Interface(response)}.Operation => {request}.Operation;");
        writer.Blank();
        WriteRead(writer, response);
        if (response.StreamedStatuses.Any())
            WriteIsStreamed(writer, response);
        if (response.SuccessBody is not null)
            WriteSuccessBody(writer, response);
        WriteMatch(writer, response);
        foreach (var documented in response.Cases)
            WriteCase(writer, response, documented);
        WriteUndocumented(writer, response);
    }

    private static string Interface(ResponseDeclaration response) => $"global::ZoomGen.IApiResponse<{TypeText.Full(response.Type)}>";

    private static void WriteConstructor(SourceWriter writer, ResponseDeclaration response) =>
        writer.Line(
            $$"""
              private {{response.Name}}({{Message}})
                  : base(message)
              {
              }

              """);

    private static void WriteRead(SourceWriter writer, ResponseDeclaration response)
    {
        using var @switch = writer.Open(
            $"static {TypeText.Full(response.Type)} {Interface(response)}.Read({Message}) => (int)message.StatusCode switch", "};");
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
        writer.Line($"_ => IsSuccess ? Message.{Reading(response.AnySuccessBody!)}() : null,");
    }

    private static void WriteMatch(SourceWriter writer, ResponseDeclaration response)
    {
        MatchCase[] cases =
        [
            .. response.Cases.Select(documented => new MatchCase(documented.Name, documented.Parameter)),
            new("Undocumented", "undocumented"),
        ];
        WriteFunctionMatch(writer, cases);
        WriteActionMatch(writer, cases);
    }

    private static void WriteFunctionMatch(SourceWriter writer, IReadOnlyCollection<MatchCase> cases)
    {
        writer.Blank();
        DocComment.Summary(
            writer, "Calls the handler for the status. If an updated collection documents another status, the call no longer compiles.");
        writer.Line("/// <typeparam name=\"TResult\">The type of the result.</typeparam>");
        foreach (var (name, parameter) in cases)
            writer.Line($"/// <param name=\"{parameter.TrimStart('@')}\">Handles <see cref=\"{name}\"/>.</param>");
        writer.Line("/// <returns>The result of the handler.</returns>");
        var parameters = string.Join(",", cases.Select(item => $"\n    global::System.Func<{item.Name}, TResult> {item.Parameter}"));
        using var @switch = writer.Open($"public TResult Match<TResult>({parameters}) => this switch", "};");
        foreach (var (name, parameter) in cases)
            writer.Line($"{name} response => {parameter}(response),");
        writer.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
    }

    private static void WriteActionMatch(SourceWriter writer, IReadOnlyCollection<MatchCase> cases)
    {
        writer.Blank();
        writer.Line("/// <inheritdoc cref=\"Match{TResult}\" path=\"/*[self::summary or self::param]\"/>");
        var parameters = string.Join(",", cases.Select(item => $"\n    global::System.Action<{item.Name}> {item.Parameter}"));
        using var method = writer.Open($"public void Match({parameters})");
        using var @switch = writer.Open("switch (this)");
        foreach (var (name, parameter) in cases)
            writer.Line($"case {name} response: {parameter}(response); break;");
    }

    private static void WriteCase(SourceWriter writer, ResponseDeclaration response, CaseDeclaration documented)
    {
        var description = documented.Description.Length > 0 ? ": " + documented.Description : ".";
        writer.Blank();
        DocComment.Summary(writer, DocComment.Text(documented.StatusLine + description));
        using var @class = writer.Open($"public sealed class {documented.Name} : {TypeText.Full(response.Type)}");
        WriteCaseConstructor(writer, documented.Name, documented.Body);
        if (documented.Body is { } body)
            WriteBody(writer, body);
        if (documented.Description.Length > 0)
            WriteDescription(writer, documented.Description);
    }

    private static void WriteUndocumented(SourceWriter writer, ResponseDeclaration response)
    {
        writer.Blank();
        DocComment.Summary(writer, "A status that the collection does not document.");
        using var @class = writer.Open($"public sealed class Undocumented : {TypeText.Full(response.Type)}");
        WriteUndocumentedConstructor(writer, response);
        if (response.UndocumentedBody is { } body)
            WriteBody(writer, body);
        if (response.OtherError is { } error)
            WriteBody(writer, error, "ErrorBody");
    }

    private static void WriteUndocumentedConstructor(SourceWriter writer, ResponseDeclaration response)
    {
        using var constructor = OpenCaseConstructor(writer, "Undocumented");
        if (response.UndocumentedBody is { } body)
            WriteReading(writer, body);
        if (response.OtherError is { } error)
            writer.Line($"ErrorBody = IsSuccess ? null : message.{Reading(error)}();");
    }

    private static void WriteCaseConstructor(SourceWriter writer, string name, CaseBodyDeclaration? body)
    {
        using var constructor = OpenCaseConstructor(writer, name);
        if (body is not null)
            WriteReading(writer, body);
    }

    private static SourceWriter.Block OpenCaseConstructor(SourceWriter writer, string name) =>
        writer.Open($"internal {name}({Message})\n    : base(message)");

    private static void WriteReading(SourceWriter writer, CaseBodyDeclaration body) =>
        writer.Line($"Body = message.{Reading(body)}();");

    private static string Reading(CaseBodyDeclaration body)
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

    private static void WriteBody(SourceWriter writer, CaseBodyDeclaration body, string property = "Body")
    {
        writer.Blank();
        DocComment.Summary(writer, body.Doc);
        writer.Line($"public {TypeText.Full(body.Type)}{(body.Nullable ? "?" : "")} {property} {{ get; }}");
    }

    private static void WriteDescription(SourceWriter writer, string description)
    {
        writer.Blank();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override string? Description => {Literal.Of(description)};");
    }

    /// <summary>A case of a response, and the name of its parameter in <c>Match</c>.</summary>
    private sealed record MatchCase(string Name, string Parameter);
}
