using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes texts with variables as C# expressions. The client options are in <c>options</c>.</summary>
internal static class TextEmitter
{
    /// <summary>Operands per expression. The compiler's time for a sum is quadratic in their number.</summary>
    private const int MaxOperands = 100;

    private const string VariableText = TypeText.Runtime + ".VariableText";

    /// <summary>An expression that is null if one of the variables has no value.</summary>
    public static string OrNull(TextExpression text, string options = "options")
    {
        var parts = text.Parts.Select(part => part.Accept(new Nullable(options))).ToArray();
        return parts.Length == 1 ? parts[0] : $"{VariableText}.Join({string.Join(", ", parts)})";
    }

    /// <summary>A function of the options. It returns null if there is no text, or if one of the variables has no value.</summary>
    public static string Function(TextExpression? text) => text is null ? "static _ => null" : $"static options => {OrNull(text)}";

    /// <summary>An expression that is never null. A variable without a value remains as its name in double braces.</summary>
    public static string OrName(TextExpression text)
    {
        var parts = text.Parts.Select(part => part.Accept(Named.Instance)).ToArray();
        return parts.Length switch
        {
            0 => "\"\"",
            1 => parts[0],
            <= MaxOperands => string.Join(" + ", text.Parts.Zip(parts, Operand)),
            _ => $"string.Concat({string.Join(", ", parts)})",
        };
    }

    private static string Operand(TextPart part, string expression) =>
        part is OptionPart { MayBeMissing: true } ? $"({expression})" : expression;

    private static string Resolve(string options, DynamicPart dynamic) => $"{VariableText}.Resolve({options}, {Literal.Of(dynamic.Name)})";

    private sealed class Nullable(string options) : ITextPartVisitor<string>
    {
        public string Visit(LiteralPart literal) => Literal.Of(literal.Text);

        public string Visit(OptionPart option) => $"{options}.{option.Property}";

        public string Visit(DynamicPart dynamic) => Resolve(options, dynamic);
    }

    private sealed class Named : ITextPartVisitor<string>
    {
        public static readonly Named Instance = new();

        public string Visit(LiteralPart literal) => Literal.Of(literal.Text);

        public string Visit(OptionPart option) => option.MayBeMissing
            ? $"options.{option.Property} ?? {Literal.Of("{{" + option.Variable + "}}")}"
            : $"options.{option.Property}";

        public string Visit(DynamicPart dynamic) => Resolve("options", dynamic);
    }
}
