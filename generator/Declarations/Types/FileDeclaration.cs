namespace ZoomGen.Generator.Declarations.Types;

/// <summary>
/// An emitted file, with final names and types. Declarations are equal by value and contain no places, no Roslyn types and nothing from
/// earlier stages, so that the compiler can skip every file that an edit does not change. Hint names are unique even if case is ignored.
/// </summary>
internal abstract record FileDeclaration(string HintName, string Namespace)
{
    /// <summary>Whether the types in the file are internal instead of public.</summary>
    public bool IsInternal { get; init; }
}
