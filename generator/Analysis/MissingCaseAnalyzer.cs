using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Analysis;

/// <summary>
/// Finds a <c>switch</c> over a response that does not handle every case. The compiler does this for the switch expressions over a closed
/// class, and for nothing else.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingCaseAnalyzer : DiagnosticAnalyzer
{
    // The code fix reads it.
    private const string CasesProperty = "Cases";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.MissingCase.ToDescriptor(helpFolder: null));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(FindSwitches);
    }

    private static void FindSwitches(CompilationStartAnalysisContext context)
    {
        if (ResponseClass.FindInterface(context.Compilation) is not { } @interface)
            return;
        var helpFolder = ProjectProperties.ReadHelpFolder(context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        var descriptor = Descriptors.MissingCase.ToDescriptor(helpFolder);
        context.RegisterOperationAction(
            operation => Check(operation, @interface, descriptor), OperationKind.SwitchExpression, OperationKind.Switch);
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol @interface, DiagnosticDescriptor descriptor)
    {
        if (ResponseSwitch.From(context.Operation, context.Compilation, @interface) is not { } @switch)
            return;
        if (context.Operation is ISwitchExpressionOperation && @switch.Response.IsClosed())
            return;
        var names = @switch.MissingCases.Select(missing => missing.Name).ToArray();
        if (names.Length == 0)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            Keyword(context.Operation.Syntax).GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(CasesProperty, string.Join(",", names)),
            @switch.Response.Type.Name,
            string.Join(", ", names)));
    }

    // Where the compiler reports a missing arm.
    private static SyntaxToken Keyword(SyntaxNode @switch) => @switch is SwitchExpressionSyntax expression
        ? expression.SwitchKeyword
        : ((SwitchStatementSyntax)@switch).SwitchKeyword;
}
