using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>What an emitted file may consist of, whatever the texts of the collection are.</summary>
internal static class EmittedSyntax
{
    private static readonly string[] Directives =
        ["#nullable enable annotations", "#pragma warning disable CS1573, CS1591, CS3008"];

    public static void HoldsTypesAndOurHeaderOnly(SyntaxTree tree)
    {
        var root = tree.GetCompilationUnitRoot();
        var trivia = root.DescendantTrivia(descendIntoTrivia: true).ToArray();
        Assert.Empty(root.Usings);
        Assert.Empty(root.AttributeLists);
        Assert.All(root.Members, member => Assert.IsAssignableFrom<BaseNamespaceDeclarationSyntax>(member));
        Assert.Equal(Directives, trivia.Where(item => item.IsDirective).Select(item => item.ToString().Trim()));
        Assert.DoesNotContain(
            root.DescendantNodes(descendIntoTrivia: true).OfType<XmlNameSyntax>(), element => element.LocalName.Text == "include");
        // No name of ours starts like this, whatever it is made of.
        Assert.All(
            root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>(),
            type => Assert.False(type.Identifier.Text.StartsWith("__Injected", StringComparison.Ordinal)));
    }
}
