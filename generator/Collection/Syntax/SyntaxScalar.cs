using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

internal enum SyntaxScalarKind
{
    Null,
    Boolean,
    Number,
    String,
}

/// <summary>A scalar. <see cref="Text"/> is the value of a string, or the text of a number, boolean or null as it is in the file.</summary>
internal sealed class SyntaxScalar(SyntaxScalarKind kind, string text, Place place) : SyntaxNode(place)
{
    public SyntaxScalarKind Kind => kind;

    public string Text => text;

    public bool IsString => kind == SyntaxScalarKind.String;

    public bool IsTrue => kind == SyntaxScalarKind.Boolean && text == "true";

    public bool IsFalse => kind == SyntaxScalarKind.Boolean && text == "false";

    public override string? AsText() => kind switch
    {
        SyntaxScalarKind.Null => null,
        SyntaxScalarKind.Number => NormalizeNumber(text),
        _ => text,
    };

    protected internal override void WriteJson(StringBuilder json) =>
        json.Append(IsString ? JsonConvert.ToString(text) : AsText() ?? "null");

    // Postman parses numbers with JSON.parse before it sends them: `1.50` becomes `1.5`.
    private static string NormalizeNumber(string text)
    {
        if (text == "-0")
            return "0";
        if (text.IndexOfAny(['.', 'e', 'E']) < 0)
            return text;
        var isParsed = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return isParsed && !double.IsInfinity(number) ? number.ToString("R", CultureInfo.InvariantCulture) : text;
    }
}
