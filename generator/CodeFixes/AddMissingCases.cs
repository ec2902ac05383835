using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace ZoomGen.CodeFixes;

/// <summary>Adds to a <c>switch</c> over a response the cases that it does not handle.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCases))]
public sealed class AddMissingCases : CodeFixProvider
{
    private const string Title = "Add the missing cases of the response";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ZG0033");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not { } @switch)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(Title, cancellation => FixAsync(context.Document, @switch, diagnostic, cancellation), Title), diagnostic);
        }
    }

    private static async Task<Document> FixAsync(
        Document document, SyntaxNode @switch, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var response = editor.SemanticModel.GetTypeInfo(Input(@switch), cancellation).Type;
        // The analyzer's list.
        var names = diagnostic.Properties["Cases"]!.Split(',');
        var patterns = names
            .SelectMany(name => response!.GetTypeMembers(name))
            .Select(missing => SyntaxFactory.TypePattern((TypeSyntax)editor.Generator.TypeExpression(missing)));
        var exception = Throw(editor.SemanticModel.Compilation, editor.Generator);
        editor.ReplaceNode(@switch, Extend(@switch, patterns, exception).WithAdditionalAnnotations(Formatter.Annotation));
        return editor.GetChangedDocument();
    }

    private static ExpressionSyntax Input(SyntaxNode @switch) => @switch is SwitchExpressionSyntax expression
        ? expression.GoverningExpression
        : ((SwitchStatementSyntax)@switch).Expression;

    private static ExpressionSyntax Throw(Compilation compilation, SyntaxGenerator generator)
    {
        var type = compilation.GetTypeByMetadataName("System.NotImplementedException")!;
        return (ExpressionSyntax)generator.ObjectCreationExpression(type);
    }

    private static SyntaxNode Extend(SyntaxNode @switch, IEnumerable<PatternSyntax> patterns, ExpressionSyntax exception) =>
        @switch is SwitchExpressionSyntax expression
            ? expression.WithArms(Append(expression.Arms, patterns.Select(pattern => Arm(pattern, exception))))
            : ((SwitchStatementSyntax)@switch).AddSections([.. patterns.Select(pattern => Section(pattern, exception))]);

    private static SwitchExpressionArmSyntax Arm(PatternSyntax pattern, ExpressionSyntax exception) =>
        SyntaxFactory.SwitchExpressionArm(pattern, SyntaxFactory.ThrowExpression(exception));

    private static SwitchSectionSyntax Section(PatternSyntax pattern, ExpressionSyntax exception) => SyntaxFactory.SwitchSection(
        SyntaxFactory.SingletonList<SwitchLabelSyntax>(
            SyntaxFactory.CasePatternSwitchLabel(pattern, SyntaxFactory.Token(SyntaxKind.ColonToken))),
        SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.ThrowStatement(exception)));

    // A comma ends the last arm too, as it does in what people write on several lines.
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> Append(
        SeparatedSyntaxList<SwitchExpressionArmSyntax> arms, IEnumerable<SwitchExpressionArmSyntax> more)
    {
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        var all = arms.GetWithSeparators();
        if (all.Count > 0 && all.Last() is { IsNode: true } last)
        {
            // A comment behind the arm stays behind the comma.
            all = all.Replace(last, last.WithTrailingTrivia()).Add(comma.WithTrailingTrivia(last.GetTrailingTrivia()));
        }
        return SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(
            all.AddRange(more.SelectMany(arm => new SyntaxNodeOrToken[] { arm, comma })));
    }
}
