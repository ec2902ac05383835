namespace ZoomGen.Generator.Declarations.Types;

/// <summary>
/// One emitted file, with final names and types. Declarations are equal by value and hold no place, no Roslyn type and nothing of the
/// earlier stages; that is what lets the compiler skip every file that an edit did not touch. Hint names differ even where case does not
/// count.
/// </summary>
internal abstract record FileDeclaration(string HintName, string Namespace)
{
    /// <summary>Whether the types in it are internal, not public.</summary>
    public bool IsInternal { get; init; }
}
