using Microsoft.CodeAnalysis.CSharp;

namespace ZoomGen.Generator.Support;

/// <summary>Whether a user's own text can stand as a name.</summary>
internal static class CSharpName
{
    /// <summary>Characters; the compiler refuses a little over a thousand bytes.</summary>
    public const int MaxLength = 128;

    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        && SyntaxFacts.IsValidIdentifier(text)
        && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(text) == SyntaxKind.None;

    /// <summary>As types and members are called; what starts otherwise could meet a private field of emitted code.</summary>
    public static bool IsPascal(string text) => IsValid(text) && text[0] is >= 'A' and <= 'Z';
}
