using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Types;

/// <summary>A C# type. The emitter decides how it is written.</summary>
internal sealed record TypeRef(string Namespace, string Name)
{
    public static readonly TypeRef String = FromScalar(Scalar.String);

    public EquatableArray<TypeRef> Arguments { get; init; }

    public bool IsArray { get; init; }

    public bool IsNullable { get; init; }

    public static TypeRef FromScalar(Scalar scalar) => new("System", scalar.Type) { IsArray = scalar.IsArray };

    public static TypeRef CreateList(TypeRef element) => new("System.Collections.Generic", "List") { Arguments = [element] };

    public static TypeRef CreateMap(TypeRef value) => new("System.Collections.Generic", "Dictionary") { Arguments = [String, value] };

    /// <summary>A public type of the runtime.</summary>
    public static TypeRef FromRuntime(string name, params TypeRef[] arguments) => new("ZoomGen", name) { Arguments = [.. arguments] };

    public TypeRef AsNullable() => this with { IsNullable = true };
}
