using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract;

internal static class DefinedVariables
{
    /// <summary>The variables that hold for a collection. Globals have lower precedence than its own.</summary>
    public static IReadOnlyList<VariableNode> Of(CollectionDocument document, IEnumerable<EnvironmentDocument> environments) =>
    [
        .. environments.Where(environment => environment.IsGlobals).SelectMany(environment => environment.Variables),
        .. document.Variables,
    ];
}
