using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Emit;

/// <summary>The documentation of an operation's methods: what the collection says, every documented status, and a call to paste.</summary>
internal static class MethodDocEmitter
{
    public static void WritePlainForm(SourceWriter writer, OperationDeclaration operation)
    {
        DocComment.Summary(writer, DocComment.Inline(operation.Methods.Doc.Summary));
        WriteParameters(writer);
        if (Returns(operation.Methods.Result.Kind) is { } returns)
            writer.Line($"/// <returns>{returns}</returns>");
        WriteRemarks(writer, operation);
        var response = $"<see cref=\"{TypeText.Full(operation.Response.Type)}\"/>";
        writer.Line(
            $"""
             /// <exception cref="global::ZoomGen.ApiException{"{TResponse}"}">
             /// The status is not 2xx. The exception contains the {response}.
             /// </exception>
             """);
        WriteExample(writer, operation);
    }

    public static void WriteResponseForm(SourceWriter writer, OperationDeclaration operation)
    {
        DocComment.Summary(writer, $"{Sentence(operation.Methods.Doc.Summary)} Returns the response whatever its status.");
        WriteParameters(writer);
        writer.Line("/// <returns>The response, which is the case of its status.</returns>");
    }

    public static void WriteExtension(SourceWriter writer, OperationDeclaration operation, string name)
    {
        DocComment.Summary(writer, DocComment.Inline(operation.Methods.Doc.Summary));
        writer.Line("/// <param name=\"client\">The client.</param>");
        foreach (var parameter in operation.Methods.PlainParameters)
            writer.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{DocComment.Inline(parameter.Doc.Summary)}</param>");
        writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
        writer.Line($"/// <returns>The result of <see cref=\"{TypeText.Full(operation.Methods.ClientType)}.{name}\"/>.</returns>");
    }

    private static string? Returns(PlainResultKind kind) => kind switch
    {
        PlainResultKind.OptionalBody => "The body, or null if the success has none.",
        PlainResultKind.Items =>
            "The items, each as soon as it arrives. Each enumeration sends the request, and releases the connection at its end.",
        _ => null,
    };

    private static void WriteParameters(SourceWriter writer) =>
        writer.Line(
            """
            /// <param name="request">The values to send.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            """);

    private static void WriteRemarks(SourceWriter writer, OperationDeclaration operation)
    {
        if (operation.Methods.Doc.Remarks.Count == 0 && operation.Response.Cases.Count == 0)
            return;
        writer.Line("/// <remarks>");
        DocComment.Blocks(writer, operation.Methods.Doc.Remarks);
        if (operation.Response.Cases.Count > 0)
            WriteStatuses(writer, operation.Response.Cases);
        writer.Line("/// </remarks>");
    }

    private static void WriteStatuses(SourceWriter writer, IEnumerable<CaseDeclaration> cases)
    {
        writer.Line("/// <list type=\"table\">");
        foreach (var documented in cases)
        {
            var description = DocComment.Text(documented.Description);
            writer.Line($"/// <item><term>{documented.StatusLine}</term><description>{description}</description></item>");
        }
        writer.Line("/// </list>");
    }

    /// <summary>A summary that another sentence may follow.</summary>
    public static string Sentence(Paragraph summary) => DocComment.Inline(summary) + (HasEnd(summary.Text) ? "" : ".");

    private static bool HasEnd(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '!' or '?' or ':' or '。';

    private static void WriteExample(SourceWriter writer, OperationDeclaration operation)
    {
        var call = Call(operation, operation.Methods.Name, operation.Request.Example);
        call = operation.Methods.Result.Kind switch
        {
            PlainResultKind.None => $"await {call};",
            PlainResultKind.Items => $"await foreach (var item in {call})\n{{\n}}",
            _ => $"var result = await {call};",
        };
        WriteCode(writer, call);
    }

    /// <summary>A call as a user writes it.</summary>
    public static string Call(OperationDeclaration operation, string method, EquatableArray<ExampleMember> example) =>
        $"{string.Join(".", operation.Methods.Access.Properties)}.{method}({ExampleEmitter.Document.New(example)})";

    public static void WriteCode(SourceWriter writer, string code)
    {
        writer.Line("/// <example><code>");
        foreach (var line in code.Split('\n'))
            writer.Line($"/// {DocComment.Text(line)}");
        writer.Line("/// </code></example>");
    }
}
