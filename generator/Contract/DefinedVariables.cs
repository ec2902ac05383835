using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract;

internal static class DefinedVariables
{
    /// <summary>The variables that are defined for a collection. Its own variables have precedence over globals.</summary>
    public static IReadOnlyList<VariableNode> Of(CollectionDocument document, IEnumerable<EnvironmentDocument> environments) =>
    [
        .. environments.Where(environment => environment.IsGlobals).SelectMany(environment => environment.Variables),
        .. document.Variables,
    ];
}
