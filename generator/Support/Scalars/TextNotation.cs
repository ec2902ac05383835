using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Support.Scalars;

/// <summary>Recognizes scalar values that .NET writes back unchanged.</summary>
internal static class TextNotation
{
    // In lower case, as .NET writes it.
    private static readonly Regex GuidPattern = new(@"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z", RegexOptions.CultureInvariant);

    public static bool IsGuid(string text) => GuidPattern.IsMatch(text);

    // A text with braces is a template, and one with white space is a mistake. Either could change when it is written back.
    public static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(c => c is '{' or '}' or '<' or '>' || char.IsWhiteSpace(c))
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    public static bool IsBase64(string text)
    {
        try
        {
            return text.Length > 0 && Convert.ToBase64String(Convert.FromBase64String(text)) == text;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
