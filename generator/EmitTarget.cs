using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZoomGen.Generator;

/// <summary>
/// What the project that compiles the emitted code has: a version of C#, and possibly the package that registers clients with services.
/// </summary>
internal sealed record EmitTarget(LanguageVersion LanguageVersion, bool HasExtensions)
{
    private const string Extensions = "ZoomGen.Extensions";

    public static EmitTarget From((LanguageVersion Version, bool HasExtensions) input, CancellationToken cancellation) =>
        new(input.Version, input.HasExtensions);

    public static bool FindExtensions(Compilation compilation, CancellationToken cancellation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Extensions);
}
