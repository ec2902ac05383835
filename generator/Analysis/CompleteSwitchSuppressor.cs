using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator.Analysis;

/// <summary>
/// Takes back the compiler's warning of a switch expression that is not exhaustive if it handles every case of a response: before C# 15,
/// the compiler does not know that no other class extends the response.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompleteSwitchSuppressor : DiagnosticSuppressor
{
    private const string Justification = "Only the cases extend the class of a response, and the switch handles all of them";

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create<SuppressionDescriptor>(
        new("ZGS8509", "CS8509", Justification),
        // The same, where an arm with a condition could match.
        new("ZGS8846", "CS8846", Justification));

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (ResponseClass.FindInterface(context.Compilation) is not { } @interface)
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (IsComplete(context, diagnostic, @interface))
                context.ReportSuppression(Suppression.Create(DescriptorOf(diagnostic), diagnostic));
        }
    }

    private SuppressionDescriptor DescriptorOf(Diagnostic diagnostic) =>
        SupportedSuppressions.First(suppression => suppression.SuppressedDiagnosticId == diagnostic.Id);

    private static bool IsComplete(SuppressionAnalysisContext context, Diagnostic diagnostic, INamedTypeSymbol @interface)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
            return false;
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
        if (node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is not { } syntax)
            return false;
        var model = context.GetSemanticModel(tree);
        var operation = model.GetOperation(syntax, context.CancellationToken);
        return ResponseSwitch.From(operation, context.Compilation, @interface) is { } @switch
            && !@switch.MissingCases.Any()
            && (@switch.HandlesNull || !MayBeNull(model, syntax.GoverningExpression, context.CancellationToken));
    }

    // Then null can be what the compiler has found to be missing.
    private static bool MayBeNull(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellation) =>
        model.GetTypeInfo(expression, cancellation).Nullability.FlowState == NullableFlowState.MaybeNull;
}
