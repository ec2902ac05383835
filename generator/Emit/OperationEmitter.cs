using ZoomGen.Generator.Declarations.Clients;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the file of one operation: its methods, and the types that only this operation has.</summary>
internal static class OperationEmitter
{
    public static void Write(SourceWriter writer, OperationDeclaration operation)
    {
        using (writer.Open($"namespace {operation.Namespace}"))
        {
            MethodEmitter.WriteInterfacePart(writer, operation);
            MethodEmitter.WriteClientPart(writer, operation);
            writer.Blank();
            RequestEmitter.Write(writer, operation.Request);
            if (operation.Paging is { } paging)
                PagingEmitter.WriteRequestPart(writer, operation, paging);
            foreach (var choice in operation.Choices)
                ChoiceEmitter.Write(writer, choice);
            writer.Blank();
            ResponseEmitter.Write(writer, operation.Response, operation.Request.Type);
            if (operation.Errors is { } errors)
                ErrorsEmitter.Write(writer, errors);
        }
        if (operation.Methods.HasPlainForm)
            MethodEmitter.WriteExtensions(writer, operation);
    }
}
