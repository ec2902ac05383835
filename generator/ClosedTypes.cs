using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Emit;

namespace ZoomGen.Generator;

/// <summary>Closed classes, which C# has since version 15: a <c>switch</c> over all their derived classes needs no default.</summary>
internal static class ClosedTypes
{
    // LanguageVersion.CSharp15, which the compiler that this project refers to does not have.
    private const int CSharp15 = 1500;

    /// <summary>
    /// Whether a version of the language has closed classes. The preview of a compiler that does not define C# 15 does not count, because
    /// they may have been different then.
    /// </summary>
    public static bool AreIn(LanguageVersion version) => (int)version >= CSharp15 && Enum.IsDefined(typeof(LanguageVersion), CSharp15);

    public static bool AreEmitted((string? FirstPath, LanguageVersion Version) input, CancellationToken cancellation) =>
        input.FirstPath is not null && AreIn(input.Version);

    public static bool LackAttribute(Compilation compilation, CancellationToken cancellation) => !compilation
        .GetTypesByMetadataName(ClosedTypeAttribute.MetadataName)
        .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    public static IEnumerable<SourceFile> WriteAttribute((bool AreEmitted, bool LackAttribute) input, CancellationToken cancellation) =>
        input is { AreEmitted: true, LackAttribute: true } ? [ClosedTypeAttribute.File] : [];
}
