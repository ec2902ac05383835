using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Emit;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>Models as texts, so that a test can name what it expects.</summary>
internal static class Texts
{
    public static string Text(this TypeRef type) => TypeText.Full(type);

    /// <summary>A type without its namespaces.</summary>
    public static string Short(this TypeRef type) => TypeText.Short(type);

    public static Scalar Scalar(string name) => Generator.Support.Scalars.Scalar.All.Single(scalar => scalar.Name == name);

    /// <summary>A shape, as in <c>[String|null]</c>, <c>&lt;String&gt;</c>, <c>{a:Int64}</c>, <c>any</c> and <c>unknown</c>.</summary>
    public static string Text(this JsonShape shape) => shape switch
    {
        ScalarShape scalar => scalar.Scalar.Name,
        ArrayShape array => $"[{array.Element.Text()}{(array.HasNulls ? "|null" : "")}]",
        MapShape map => $"<{map.Value.Text()}{(map.HasNulls ? "|null" : "")}>",
        ObjectShape value => $"{{{string.Join(",", value.Members.Select(member => $"{member.Name}:{member.Shape.Text()}"))}}}",
        AnyShape => "any",
        UnknownShape => "unknown",
        _ => throw new ArgumentException(shape.GetType().Name, nameof(shape)),
    };
}
