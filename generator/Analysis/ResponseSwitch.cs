using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ZoomGen.Generator.Analysis;

/// <summary>A <c>switch</c> over a response.</summary>
internal sealed class ResponseSwitch
{
    private readonly PatternMatch _match;
    private readonly IReadOnlyList<IPatternOperation> _patterns;
    private readonly bool _hasDefault;

    private ResponseSwitch(
        ResponseClass response, Compilation compilation, IReadOnlyList<IPatternOperation> patterns, bool hasDefault = false)
    {
        Response = response;
        _match = new(compilation);
        _patterns = patterns;
        _hasDefault = hasDefault;
    }

    public ResponseClass Response { get; }

    /// <summary>The cases of the response that the switch does not handle in every circumstance.</summary>
    public IEnumerable<INamedTypeSymbol> MissingCases => Response.Cases.Where(@case => !Handles(@case));

    public bool HandlesNull => Handles(null);

    /// <summary>The switch that an operation is, or null if it is not one over a response.</summary>
    public static ResponseSwitch? From(IOperation? operation, Compilation compilation, INamedTypeSymbol @interface) => operation switch
    {
        ISwitchExpressionOperation expression when ResponseClass.From(expression.Value.Type, @interface) is { } response => new(
            response, compilation, [.. expression.Arms.Where(arm => IsCertain(arm.Guard)).Select(arm => arm.Pattern)]),
        ISwitchOperation statement when ResponseClass.From(statement.Value.Type, @interface) is { } response => FromClauses(
            response, compilation, [.. statement.Cases.SelectMany(section => section.Clauses)]),
        _ => null,
    };

    private static ResponseSwitch FromClauses(
        ResponseClass response, Compilation compilation, IReadOnlyCollection<ICaseClauseOperation> clauses) => new(
            response,
            compilation,
            [.. clauses.OfType<IPatternCaseClauseOperation>().Where(clause => IsCertain(clause.Guard)).Select(clause => clause.Pattern)],
            clauses.Any(clause => clause is IDefaultCaseClauseOperation));

    private static bool IsCertain(IOperation? guard) => guard is null or { ConstantValue: { HasValue: true, Value: true } };

    private bool Handles(ITypeSymbol? input) => _hasDefault || _patterns.Any(pattern => _match.Of(pattern, input) == Match.Always);
}
