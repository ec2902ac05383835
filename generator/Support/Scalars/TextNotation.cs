using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Support.Scalars;

/// <summary>Notations of single values as text, where .NET writes the text back unchanged.</summary>
internal static class TextNotation
{
    // In lower case, as .NET writes one.
    private static readonly Regex GuidPattern = new(@"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z", RegexOptions.CultureInvariant);

    public static bool IsGuid(string text) => GuidPattern.IsMatch(text);

    // Braces belong to a template, and white space is somebody's mistake: such a text may change into anything.
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
