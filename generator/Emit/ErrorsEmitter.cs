using ZoomGen.Generator.Declarations.Responses;

namespace ZoomGen.Generator.Emit;

internal static class ErrorsEmitter
{
    public static void Write(SourceWriter writer, ErrorsDeclaration errors)
    {
        writer.Blank();
        DocComment.Summary(
            writer, "The error codes that the collection documents for this request. Compare them with <c>response.Error.Code</c>.");
        using var @class = EmittedType.Open(writer, $"static partial class {errors.Name}");
        foreach (var constant in errors.Constants)
        {
            DocComment.Write(writer, constant.Doc);
            writer.Line($"public const string {constant.Name} = {Literal.Of(constant.Code)};");
        }
    }
}
