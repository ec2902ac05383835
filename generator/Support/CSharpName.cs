using Microsoft.CodeAnalysis.CSharp;

namespace ZoomGen.Generator.Support;

/// <summary>Checks whether text that a user wrote is a valid C# name.</summary>
internal static class CSharpName
{
    /// <summary>In characters. The compiler rejects a little over a thousand bytes.</summary>
    public const int MaxLength = 128;

    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaxLength
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        && SyntaxFacts.IsValidIdentifier(text)
        && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(text) == SyntaxKind.None;

    /// <summary>Whether the name starts with a capital letter. Other names could conflict with private fields of emitted code.</summary>
    public static bool IsPascal(string text) => IsValid(text) && text[0] is >= 'A' and <= 'Z';
}
