using Microsoft.CodeAnalysis.CSharp;

namespace ZoomGen.Generator.Support;

/// <summary>Checks whether text that a user wrote is a valid C# name.</summary>
internal static class CSharpName
{
    public static bool IsValid(string text) =>
        NameText.HasNameLetters(text)
        && SyntaxFacts.IsValidIdentifier(text)
        && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(text) == SyntaxKind.None;
}
