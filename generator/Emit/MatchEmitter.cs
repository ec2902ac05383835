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
        writer.Blank();
        DocComment.Summary(writer, "Calls the handler for the status, and returns its result.");
        using (writer.Open($"public TResult Match<TResult>({Parameters(cases, "Func", ", TResult")}) => this switch", "};"))
        {
            foreach (var (name, parameter) in cases)
                writer.Line($"{name} response => {parameter}(response),");
            writer.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
        }
        writer.Blank();
        DocComment.Summary(writer, "Calls the handler for the status.");
        using var method = writer.Open($"public void Match({Parameters(cases, "Action", "")})");
        using var @switch = writer.Open("switch (this)");
        foreach (var (name, parameter) in cases)
            writer.Line($"case {name} response: {parameter}(response); break;");
    }

    private static string Parameters(IEnumerable<Case> cases, string @delegate, string result) =>
        SourceWriter.Wrap(cases.Select(item => $"global::System.{@delegate}<{item.Name}{result}> {item.Parameter}"));

    /// <summary>A case of a response, and its handler.</summary>
    private sealed record Case(string Name, string Parameter);
}
