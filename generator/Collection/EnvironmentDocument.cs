using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection;

/// <summary>
/// What an export of an environment or of the globals says. The globals hold for every collection, below its own variables; an environment
/// is one that a user chooses.
/// </summary>
internal sealed record EnvironmentDocument(string Name, bool IsGlobals, EquatableArray<VariableNode> Variables);
