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
        for (var i = 0; i < errors.Constants.Count; i++)
        {
            var constant = errors.Constants[i];
            if (i > 0)
                writer.Blank();
            DocComment.Write(writer, constant.Doc);
            writer.Line($"public const string {constant.Name} = {Literal.Of(constant.Code)};");
        }
    }
}
