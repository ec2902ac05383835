using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ZoomGen.Generator.Analysis;

internal enum Match
{
    Never,
    Sometimes,
    Always,
}

/// <summary>Whether a pattern matches the values of a sealed class, or null.</summary>
internal sealed class PatternMatch(Compilation compilation)
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="input">The class of the value, or null for the value null.</param>
    public Match Of(IPatternOperation pattern, ITypeSymbol? input) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => Match.Always,
        IDeclarationPatternOperation declaration => OfType(declaration.MatchedType, input),
        ITypePatternOperation type => OfType(type.MatchedType, input),
        IRecursivePatternOperation recursive => And(OfType(recursive.MatchedType, input), OfParts(recursive)),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => input is null ? Match.Always : Match.Never,
        INegatedPatternOperation negated => Not(Of(negated.Pattern, input)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(
            Of(both.LeftPattern, input), Of(both.RightPattern, input)),
        IBinaryPatternOperation either => Or(Of(either.LeftPattern, input), Of(either.RightPattern, input)),
        _ => input is null ? Match.Never : Match.Sometimes,
    };

    private Match OfType(ITypeSymbol? type, ITypeSymbol? input)
    {
        if (input is null)
            return Match.Never;
        if (type is null or ITypeParameterSymbol)
            return Match.Sometimes;
        return compilation.ClassifyConversion(input, type) is { IsImplicit: true, IsUserDefined: false } ? Match.Always : Match.Never;
    }

    private static Match OfParts(IRecursivePatternOperation pattern) =>
        pattern.DeconstructionSubpatterns.IsEmpty && pattern.PropertySubpatterns.All(part => MatchesEverything(part.Pattern))
            ? Match.Always
            : Match.Sometimes;

    private static bool MatchesEverything(IPatternOperation pattern) =>
        pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    private static Match Not(Match match) => match switch
    {
        Match.Never => Match.Always,
        Match.Always => Match.Never,
        _ => match,
    };

    private static Match And(Match left, Match right) => left < right ? left : right;

    private static Match Or(Match left, Match right) => left > right ? left : right;
}
