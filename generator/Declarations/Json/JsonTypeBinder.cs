using System.Text;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Declares the classes that the JSON bodies of one operation need.</summary>
internal sealed class JsonTypeBinder(string @namespace, NameScope scope)
{
    private const string Json = "global::ZoomGen.Json.";
    private const int MaxMembers = 1000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly List<JsonTypeDeclaration> _types = [];

    public IReadOnlyList<JsonTypeDeclaration> Types => _types;

    /// <summary>The C# type of a shape; <paramref name="name"/> is what a new class is called, and classes within it are named after it.</summary>
    public JsonBinding Bind(JsonShape shape, string name, string documentation) => shape switch
    {
        ScalarShape { Kind: JsonScalar.String } => Scalar("string", "String", isValueType: false),
        ScalarShape { Kind: JsonScalar.Boolean } => Scalar("bool", "Boolean", isValueType: true),
        ScalarShape { Kind: JsonScalar.Int64 } => Scalar("long", "Int64", isValueType: true) with { LiteralSuffix = "L" },
        ScalarShape { Kind: JsonScalar.Decimal } => Scalar("decimal", "Decimal", isValueType: true) with { LiteralSuffix = "m" },
        ScalarShape { Kind: JsonScalar.Double } => Scalar("double", "Double", isValueType: true) with { LiteralSuffix = "d" },
        ArrayShape array => List(Bind(array.Element, ElementName(array, name), documentation)),
        ObjectShape { Members.Count: > 0 } value => Object(value, name, documentation),
        _ => Scalar("global::System.Text.Json.JsonElement", "Element", isValueType: true) with { IsAny = true },
    };

    private static JsonBinding Scalar(string type, string method, bool isValueType) => new(type, isValueType, method, $"{Json}{method}Item");

    private static JsonBinding List(JsonBinding element)
    {
        var arguments = $"{element.Type}{(element.IsValueType ? "?" : "")}, {element.Item}";
        return new($"global::System.Collections.Generic.List<{element.Type}?>", false, $"List<{arguments}>", $"{Json}ListItem<{arguments}>") { Element = element };
    }

    private JsonBinding Object(ObjectShape shape, string name, string documentation)
    {
        name = Identifier.Cut(name);
        name = scope.Take(name, name + "Object");
        var type = $"global::{@namespace}.{name}";
        // Outer types come first in the file.
        var place = _types.Count;
        var members = BindMembers(shape, name, documentation);
        _types.Insert(place, Declare(name, type, documentation, members));
        return new(type, false, $"Object<{type}>", $"{Json}ObjectItem<{type}>")
        {
            Members = members.ToDictionary(member => member.Name, member => member.Bound, StringComparer.Ordinal),
        };
    }

    private IReadOnlyList<(string Name, JsonMemberBinding Bound)> BindMembers(ObjectShape shape, string owner, string documentation)
    {
        var properties = NameScope.ForMembers(owner, "AdditionalProperties", "MemberNames");
        return
        [
            .. shape.Members.Where(member => CanBeMember(member.Name)).Take(MaxMembers).Select(member =>
            {
                var name = Identifier.Pascal(member.Name, "Value");
                var property = properties.Take(name, name + "Value");
                return (member.Name, new JsonMemberBinding(property, Bind(member.Shape, owner + property, documentation)));
            }),
        ];
    }

    private static JsonTypeDeclaration Declare(
        string name, string type, string documentation, IReadOnlyList<(string Name, JsonMemberBinding Bound)> members)
    {
        JsonMemberDeclaration[] declared =
        [
            .. members.Select(member =>
                new JsonMemberDeclaration(JsonName.ToWire(member.Name), member.Bound.Property, member.Bound.Binding.Type + "?", member.Bound.Binding.Method)),
        ];
        return new(name, type, new(documentation, []), NameTable.Build([.. declared.Select(member => member.WireName)]), [.. declared]);
    }

    // A name that UTF-8 cannot hold, or a monstrous one, is left to the additional properties.
    private static bool CanBeMember(string name)
    {
        try
        {
            return StrictUtf8.GetByteCount(JsonName.ToWire(name)) <= JsonName.MaxLength;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static string ElementName(ArrayShape array, string name) => array.Element is ObjectShape ? name + "Item" : name;
}
