using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZoomGen.Integration.Tests.Arguments;

/// <summary>Reads strings with half of a surrogate pair in them, which JSON can escape and System.Text.Json refuses.</summary>
internal static partial class ExactJson
{
    /// <summary>The text of a string, and an empty one for any other value.</summary>
    public static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Unescape(value.GetRawText()[1..^1]) : "";

    public static string Name(JsonProperty member) => Unescape(QuotedName().Match(member.ToString()).Groups["name"].Value);

    private static string Unescape(string text) => Escape().Replace(text, match => match.Value switch
    {
        [_, 'u', .. var code] => ((char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        [_, 'b'] => "\b",
        [_, 'f'] => "\f",
        [_, 'n'] => "\n",
        [_, 'r'] => "\r",
        [_, 't'] => "\t",
        var escape => escape[1..],
    });

    [GeneratedRegex(@"\\(u[0-9A-Fa-f]{4}|.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^""(?<name>([^""\\]|\\.)*)""")]
    private static partial Regex QuotedName();
}
