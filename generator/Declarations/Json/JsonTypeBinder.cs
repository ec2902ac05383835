using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>How C# holds a JSON value: its type (never nullable here), how a list reads it as an element, and how reader and writer name it.</summary>
internal sealed record JsonBinding(string Type, bool IsValueType, string Method, string Item);

/// <summary>Declares the classes that the JSON bodies of one operation need.</summary>
internal sealed class JsonTypeBinder(string @namespace, NameScope scope)
{
    private const string Json = "global::ZoomGen.Json.";
    private const int MaxMembers = 1000;

    private readonly List<JsonTypeDeclaration> _types = [];

    public IReadOnlyList<JsonTypeDeclaration> Types => _types;

    /// <summary>The C# type of a shape; <paramref name="name"/> is what a new class is called, and classes within it are named after it.</summary>
    public JsonBinding Bind(JsonShape shape, string name, string documentation) => shape switch
    {
        ScalarShape { Kind: JsonScalar.String } => Scalar("string", "String", isValueType: false),
        ScalarShape { Kind: JsonScalar.Boolean } => Scalar("bool", "Boolean", isValueType: true),
        ScalarShape { Kind: JsonScalar.Int64 } => Scalar("long", "Int64", isValueType: true),
        ScalarShape { Kind: JsonScalar.Decimal } => Scalar("decimal", "Decimal", isValueType: true),
        ScalarShape { Kind: JsonScalar.Double } => Scalar("double", "Double", isValueType: true),
        ArrayShape array => List(Bind(array.Element, ElementName(array, name), documentation)),
        ObjectShape { Members.Count: > 0 } value => Object(value, name, documentation),
        _ => Scalar("global::System.Text.Json.JsonElement", "Element", isValueType: true),
    };

    private static JsonBinding Scalar(string type, string method, bool isValueType) => new(type, isValueType, method, $"{Json}{method}Item");

    private static JsonBinding List(JsonBinding element)
    {
        var arguments = $"{element.Type}{(element.IsValueType ? "?" : "")}, {element.Item}";
        return new($"global::System.Collections.Generic.List<{element.Type}?>", false, $"List<{arguments}>", $"{Json}ListItem<{arguments}>");
    }

    private JsonBinding Object(ObjectShape shape, string name, string documentation)
    {
        name = Identifier.Cut(name);
        name = scope.Take(name, name + "Object");
        var type = $"global::{@namespace}.{name}";
        // The place is taken before the members' types take theirs: outer types come first in the file.
        var at = _types.Count;
        _types.Add(null!);
        var members = BindMembers(shape, name, documentation);
        var table = NameTable.Build([.. members.Select(member => member.WireName)]);
        _types[at] = new(name, type, new(documentation, []), table, [.. members]);
        return new(type, false, $"Object<{type}>", $"{Json}ObjectItem<{type}>");
    }

    private IReadOnlyList<JsonMemberDeclaration> BindMembers(ObjectShape shape, string owner, string documentation)
    {
        var properties = NameScope.ForMembers(owner, "AdditionalProperties", "MemberNames");
        return
        [
            .. shape.Members.Where(member => CanBeMember(member.Name)).Take(MaxMembers).Select(member =>
            {
                var property = properties.Take(PropertyName(member.Name), PropertyName(member.Name) + "Value");
                var binding = Bind(member.Shape, owner + property, documentation);
                return new JsonMemberDeclaration(JsonName.ToWire(member.Name), property, binding.Type + "?", binding.Method, binding.Method);
            }),
        ];
    }

    public static string PropertyName(string member) => Identifier.Pascal(member, "Value");

    // A name that UTF-8 cannot hold, or a monstrous one, is left to the additional properties.
    private static bool CanBeMember(string name)
    {
        try
        {
            return StrictUtf8.GetByteCount(JsonName.ToWire(name)) <= JsonName.MaxLength;
        }
        catch (System.Text.EncoderFallbackException)
        {
            return false;
        }
    }

    private static readonly System.Text.UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static string ElementName(ArrayShape array, string name) => array.Element is ObjectShape ? name + "Item" : name;
}
