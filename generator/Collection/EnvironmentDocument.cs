using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection;

/// <summary>
/// An exported environment, or the exported globals. Globals apply to every collection, whose own variables have precedence. Users choose
/// an environment.
/// </summary>
internal sealed record EnvironmentDocument(string Name, bool IsGlobals, EquatableArray<VariableNode> Variables);
