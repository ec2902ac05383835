namespace ZoomGen.Generator.Support;

/// <summary>What C# names consist of. Nothing here needs the compiler, because the mock server reads overlays, too.</summary>
internal static class NameText
{
    /// <summary>In characters. The compiler rejects a little over a thousand bytes.</summary>
    public const int MaxLength = 128;

    /// <summary>
    /// Whether the text is a name that starts with a capital letter, which no keyword does. Other names could conflict with private fields
    /// of emitted code.
    /// </summary>
    public static bool IsPascal(string text) => HasNameLetters(text) && text[0] is >= 'A' and <= 'Z';

    public static bool HasNameLetters(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
