using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes texts with variables in them as C# expressions, where <c>options</c> are the client's.</summary>
internal static class TextEmitter
{
    /// <summary>Operands of one expression; the time that the compiler takes for a sum grows with the square of their number.</summary>
    private const int MaxOperands = 100;

    private const string Join = "global::ZoomGen.ApiClientOptions.Join";

    /// <summary>An expression that is null where one of the variables has no value.</summary>
    public static string OrNull(TextExpression text, string options = "options.")
    {
        var parts = text.Parts.Select(part => OrNull(part, options)).ToArray();
        return parts.Length == 1 ? parts[0] : $"{Join}({string.Join(", ", parts)})";
    }

    /// <summary>An expression that is never null: a variable without a value stays its name in double braces.</summary>
    public static string OrName(TextExpression text) => text.Parts.Count switch
    {
        0 => "\"\"",
        1 => OrName(text.Parts.Single()),
        <= MaxOperands => string.Join(" + ", text.Parts.Select(part => part is OptionPart ? $"({OrName(part)})" : OrName(part))),
        _ => $"string.Concat({string.Join(", ", text.Parts.Select(OrName))})",
    };

    public static string WithFallback(string value, string separator, TextExpression? text) => text is null ? value : $"{value}{separator}{OrNull(text)}";

    private static string OrNull(TextPart part, string options) => part switch
    {
        LiteralPart literal => Literal.Of(literal.Text),
        OptionPart option => options + option.Property,
        DynamicPart dynamic => $"{options}Dynamic({Literal.Of(dynamic.Name)})",
        _ => throw new InvalidOperationException(part.GetType().Name),
    };

    private static string OrName(TextPart part) =>
        part is OptionPart option ? $"options.{option.Property} ?? {Literal.Of("{{" + option.Variable + "}}")}" : OrNull(part, "options.");
}
