using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Emit;

namespace ZoomGen.Generator.Analysis;

/// <summary>The class of a response. Only its nested classes, which are its cases, extend it.</summary>
internal sealed record ResponseClass(INamedTypeSymbol Type, IReadOnlyList<INamedTypeSymbol> Cases)
{
    /// <summary>The interface of every response, or null where the compilation does not refer to the runtime.</summary>
    public static INamedTypeSymbol? FindInterface(Compilation compilation) => compilation.GetTypeByMetadataName("ZoomGen.IApiResponse`1");

    /// <summary>The response class that a type is, or null.</summary>
    public static ResponseClass? From(ITypeSymbol? type, INamedTypeSymbol @interface)
    {
        if (type is not INamedTypeSymbol { IsAbstract: true, TypeKind: TypeKind.Class } @class)
            return null;
        if (!@class.Interfaces.Any(IsOwnInterface) || !@class.InstanceConstructors.All(IsPrivate))
            return null;
        return new(@class, [.. @class.GetTypeMembers().Where(IsCase)]);

        bool IsOwnInterface(INamedTypeSymbol candidate) =>
            SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, @interface)
            && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], @class);

        bool IsCase(INamedTypeSymbol nested) => SymbolEqualityComparer.Default.Equals(nested.BaseType, @class);
    }

    /// <summary>Whether the compiler knows the cases.</summary>
    public bool IsClosed() =>
        Type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == ClosedTypeAttribute.MetadataName)
        || Type.DeclaringSyntaxReferences.Any(part =>
            part.SyntaxTree.Options is CSharpParseOptions options && ClosedTypes.AreIn(options.LanguageVersion));

    private static bool IsPrivate(IMethodSymbol constructor) => constructor.DeclaredAccessibility == Accessibility.Private;
}
