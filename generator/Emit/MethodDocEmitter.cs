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
    public static void WritePlainForm(SourceWriter writer, OperationDeclaration operation)
    {
        DocComment.Summary(writer, DocComment.Inline(operation.Methods.Doc.Summary));
        if (Returns(operation.Methods.Result.Kind) is { } returns)
            writer.Line($"/// <returns>{returns}</returns>");
        WriteRemarks(writer, operation);
        writer.Line($"/// <exception cref=\"global::ZoomGen.ApiException{"{TResponse}"}\">The status is not 2xx.</exception>");
        WriteExample(writer, operation);
    }

    // Only the plain form throws for a status.
    public static void WriteResponseForm(SourceWriter writer, OperationDeclaration operation) =>
        writer.Line(
            $"""
             /// <inheritdoc cref="{operation.Methods.Name}" path="/*[self::summary or self::remarks]"/>
             /// <returns>The response, whatever its status.</returns>
             """);

    public static void WriteExtension(SourceWriter writer, OperationDeclaration operation, string name)
    {
        writer.Line($"/// <inheritdoc cref=\"{Reference(operation, name)}\"/>");
        foreach (var parameter in operation.Methods.PlainParameters)
            writer.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{DocComment.Inline(parameter.Doc.Summary)}</param>");
    }

    /// <summary>A reference to a method of the client, for documentation.</summary>
    public static string Reference(OperationDeclaration operation, string name) =>
        $"{TypeText.Full(operation.Methods.ClientType)}.{name}";

    // The type says it for the others.
    private static string? Returns(PlainResultKind kind) => kind switch
    {
        PlainResultKind.OptionalBody => "The body of the response, or null if it has none.",
        PlainResultKind.Items =>
            "The items, each as soon as it arrives. Each enumeration sends the request, and releases the connection at its end.",
        PlainResultKind.Response => "The response, whose status is 2xx.",
        _ => null,
    };

    private static void WriteRemarks(SourceWriter writer, OperationDeclaration operation)
    {
        writer.Line("/// <remarks>");
        DocComment.Blocks(writer, operation.Methods.Doc.Remarks);
        if (operation.Response.Cases.Count > 0)
            writer.Line($"/// <para>Documented: {string.Join(", ", operation.Response.Cases.Select(item => item.StatusLine))}.</para>");
        writer.Line("/// </remarks>");
    }

    private static void WriteExample(SourceWriter writer, OperationDeclaration operation) =>
        WriteCode(writer, Statement(operation, operation.Request.Example));

    /// <summary>A statement with a call of the plain form.</summary>
    public static string Statement(OperationDeclaration operation, EquatableArray<ExampleMember> example)
    {
        var call = Call(operation, operation.Methods.Name, example);
        return operation.Methods.Result.Kind switch
        {
            PlainResultKind.None => $"await {call};",
            PlainResultKind.Items => $"await foreach (var item in {call}) {{ }}",
            _ => $"var result = await {call};",
        };
    }

    /// <summary>A call as a user writes it.</summary>
    public static string Call(OperationDeclaration operation, string method, EquatableArray<ExampleMember> example) =>
        $"{string.Join(".", operation.Methods.Access.Properties)}.{method}({ExampleEmitter.Document.New(example)})";

    public static void WriteCode(SourceWriter writer, string code)
    {
        if (code.IndexOf('\n') < 0)
        {
            writer.Line($"/// <example><code>{DocComment.Text(code)}</code></example>");
            return;
        }
        writer.Line("/// <example><code>");
        foreach (var line in code.Split('\n'))
            writer.Line($"/// {DocComment.Text(line)}");
        writer.Line("/// </code></example>");
    }
}
