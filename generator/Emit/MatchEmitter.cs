using ZoomGen.Generator.Declarations.Responses;

namespace ZoomGen.Generator.Emit;

/// <summary>
/// Writes the methods with one handler for each case of a response: when an updated collection documents another status, their calls no
/// longer compile.
/// </summary>
internal static class MatchEmitter
{
    public static void Write(SourceWriter writer, ResponseDeclaration response)
    {
        Case[] cases =
        [
            .. response.Cases.Select(documented => new Case(documented.Name, documented.Parameter)),
            new("Undocumented", "undocumented"),
        ];
        var handlers = string.Concat(cases.Select(item => $".On({item.Parameter})"));
        writer.Blank();
        DocComment.Summary(writer, "Calls the handler for the status, and returns its result.");
        writer.Line(
            $"""
             public TResult Match<TResult>({Parameters(cases, "Func", ", TResult")})
                 => new {TypeText.Runtime}.CaseMatch<TResult>(this){handlers}.Result;

             """);
        DocComment.Summary(writer, "Calls the handler for the status.");
        writer.Line(
            $"""
             public void Match({Parameters(cases, "Action", "")})
                 => new {TypeText.Runtime}.CaseMatch(this){handlers};
             """);
    }

    private static string Parameters(IEnumerable<Case> cases, string @delegate, string result) =>
        SourceWriter.Wrap(cases.Select(item => $"global::System.{@delegate}<{item.Name}{result}> {item.Parameter}"));

    /// <summary>A case of a response, and its handler.</summary>
    private sealed record Case(string Name, string Parameter);
}
