using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>
/// Writes the documentation of an operation's methods: the description in the collection, every documented status, and an example call.
/// </summary>
internal static class MethodDocEmitter
{
    /// <summary>An XPath to what both methods have in common. Only the plain method throws for a status.</summary>
    private const string Shared = "/*[self::summary or self::param or self::remarks]";

    public static void WritePlainForm(SourceWriter writer, OperationDeclaration operation)
    {
        DocComment.Summary(writer, DocComment.Inline(operation.Methods.Doc.Summary));
        writer.Line(
            $"""
             /// <param name="request">The values to send.</param>
             /// <param name="cancellationToken">Cancels the call.</param>
             /// <returns>{Returns(operation.Methods.Result.Kind)}</returns>
             """);
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

    public static void WriteResponseForm(SourceWriter writer, OperationDeclaration operation) =>
        writer.Line(
            $"""
             /// <inheritdoc cref="{Reference(operation, operation.Methods.Name)}" path="{Shared}"/>
             /// <returns>The response, whatever its status.</returns>
             """);

    public static void WriteExtension(SourceWriter writer, OperationDeclaration operation, string name)
    {
        writer.Line(
            $"""
             /// <inheritdoc cref="{Reference(operation, name)}"/>
             /// <param name="client">The client.</param>
             """);
        foreach (var parameter in operation.Methods.PlainParameters)
            writer.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{DocComment.Inline(parameter.Doc.Summary)}</param>");
        writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
    }

    /// <summary>A reference to a method of the client, for documentation.</summary>
    public static string Reference(OperationDeclaration operation, string name) =>
        $"{TypeText.Full(operation.Methods.ClientType)}.{name}";

    private static string Returns(PlainResultKind kind) => kind switch
    {
        PlainResultKind.Body => "The body of the response.",
        PlainResultKind.OptionalBody => "The body of the response, or null if it has none.",
        PlainResultKind.Items =>
            "The items, each as soon as it arrives. Each enumeration sends the request, and releases the connection at its end.",
        PlainResultKind.Response => "The response, whose status is 2xx.",
        _ => "A task that completes when the server has answered with a status of 2xx.",
    };

    private static void WriteRemarks(SourceWriter writer, OperationDeclaration operation)
    {
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
