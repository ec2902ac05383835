using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes type names.</summary>
internal static class TypeText
{
    /// <summary>The namespace of the runtime types that only emitted code uses.</summary>
    public const string Runtime = "global::ZoomGen.Runtime";

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["Boolean"] = "bool",
        ["Byte"] = "byte",
        ["Decimal"] = "decimal",
        ["Double"] = "double",
        ["Int64"] = "long",
        ["String"] = "string",
    };

    /// <summary>The full name, which is valid everywhere.</summary>
    public static string Full(TypeRef type) => In("", type);

    /// <summary>
    /// The name for a place in a namespace where only types are expected, and no type is nested. Types of the namespace, and of the
    /// namespaces in it, have a short name there.
    /// </summary>
    public static string In(string @namespace, TypeRef type) =>
        Name(@namespace, type)
            + (type.Arguments.Count == 0 ? "" : Arguments(type.Arguments.Select(argument => In(@namespace, argument))))
            + Suffix(type);

    /// <summary>The short name, which needs using directives.</summary>
    public static string Short(TypeRef type) =>
        (Keyword(type) ?? type.Name) + (type.Arguments.Count == 0 ? "" : Arguments(type.Arguments.Select(Short))) + Suffix(type);

    private static string? Keyword(TypeRef type) =>
        type.Namespace == "System" && Keywords.TryGetValue(type.Name, out var keyword) ? keyword : null;

    private static string Name(string @namespace, TypeRef type) =>
        Keyword(type) is { } keyword ? keyword
        : type.Namespace == @namespace ? type.Name
        : IsWithin(type.Namespace, @namespace) ? $"{type.Namespace.Substring(@namespace.Length + 1)}.{type.Name}"
        : $"global::{type.Namespace}.{type.Name}";

    private static bool IsWithin(string inner, string outer) =>
        outer.Length > 0 && inner.Length > outer.Length && inner[outer.Length] == '.' && inner.StartsWith(outer, StringComparison.Ordinal);

    private static string Arguments(IEnumerable<string> names) => $"<{string.Join(", ", names)}>";

    private static string Suffix(TypeRef type) => (type.IsArray ? "[]" : "") + (type.IsNullable ? "?" : "");
}
