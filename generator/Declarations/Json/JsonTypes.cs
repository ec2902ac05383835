using System.Text;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The JSON types of a whole collection: equal ones are shared, and all stand in the namespace of the client.</summary>
internal sealed class JsonTypes
{
    /// <summary>Members that every type has, and so what none may be called.</summary>
    public static readonly string[] OwnMembers = ["AdditionalProperties", "MemberNames"];

    private const int MaxMembers = 1000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly string _namespace;
    private readonly IReadOnlyList<SharedType> _types;
    private readonly Dictionary<ObjectShape, TypeUse> _uses = new(ReferenceComparer<ObjectShape>.Instance);
    private readonly Dictionary<TypeUse, SharedType> _typeOf = new(ReferenceComparer<TypeUse>.Instance);
    private readonly Dictionary<SharedType, JsonBinding> _bindings = [];

    public JsonTypes(IEnumerable<TypeUse> uses, TypeOverlays overlays, string @namespace, NameScope scope)
    {
        _namespace = @namespace;
        Overlays = overlays;
        _types = TypeSharing.Share(uses);
        foreach (var type in _types)
        {
            foreach (var use in type.Uses)
            {
                _uses[use.Shape] = use;
                _typeOf[use] = type;
            }
        }
        TypeNaming.Name(_types, _typeOf, scope);
        overlays.Apply(_types, scope);
    }

    public TypeOverlays Overlays { get; }

    public IEnumerable<JsonTypeDeclaration> Declare() => _types.OrderBy(type => type.Name, StringComparer.Ordinal).Select(Declare);

    /// <summary>The C# type of a shape that is one of the uses, or holds some.</summary>
    public JsonBinding Bind(JsonShape shape) => Bind(shape, owner: null);

    private JsonBinding Bind(JsonShape shape, TypeUse? owner) => shape switch
    {
        ScalarShape scalar => JsonScalars.Bind(scalar),
        ArrayShape array => Collection(JsonKind.List, "global::System.Collections.Generic.List<", "List", Bind(Plain(array.Element), owner), array.HasNulls),
        MapShape map => Collection(JsonKind.Map, "global::System.Collections.Generic.Dictionary<string, ", "Map", Bind(Plain(map.Value), owner), map.HasNulls),
        ObjectShape { Members.Count: > 0 } value => BindType(_typeOf[_uses[value]]),
        RecursiveShape recursive when owner is not null => BindType(_typeOf[Recursion.Target(owner, recursive.Name)]),
        _ => JsonScalars.Any,
    };

    // An element is written in the usual form of its type; another one is a text.
    private static JsonShape Plain(JsonShape element) => element is ScalarShape { Format: not null } ? ScalarShape.Text : element;

    private static JsonBinding Collection(JsonKind kind, string type, string method, JsonBinding element, bool hasNulls)
    {
        // JSON of any kind can be null itself.
        var isNullable = hasNulls && element.Kind != JsonKind.Any;
        var elementType = isNullable ? element.Type + "?" : element.Type;
        var item = isNullable ? $"global::ZoomGen.Json.{(JsonScalars.IsValueType(element) ? "NullValueItem" : "NullItem")}<{element.Type}, {element.Item}>" : element.Item;
        var arguments = $"{elementType}, {item}";
        return new($"{type}{elementType}>", kind, $"{method}<{arguments}>", $"global::ZoomGen.Json.{method}Item<{arguments}>") { Element = element };
    }

    private JsonBinding BindType(SharedType type)
    {
        if (_bindings.TryGetValue(type, out var bound))
            return bound;
        var name = $"global::{_namespace}.{type.Name}";
        var members = new Dictionary<string, JsonMemberBinding>(StringComparer.Ordinal);
        var binding = new JsonBinding(name, JsonKind.Object, $"Object<{name}>", $"global::ZoomGen.Json.ObjectItem<{name}>") { Members = members };
        // Ahead of the members: one of them may be of this type again.
        _bindings[type] = binding;
        var properties = NameScope.ForMembers([type.Name, .. OwnMembers]);
        foreach (var member in type.Layout.Shape.Members.Where(member => CanBeMember(member.Name)).Take(MaxMembers))
        {
            var given = type.GivenOf(member.Name);
            var property = given?.Name?.Text ?? Identifier.Pascal(member.Name, "Value");
            var shape = given?.Type is { } own ? GivenTypes.Shape(own) : member.Shape;
            members.Add(member.Name, new(properties.Take(property, property + "Value"), Bind(shape, type.Layout), given));
        }
        return binding;
    }

    private JsonTypeDeclaration Declare(SharedType type)
    {
        var binding = BindType(type);
        JsonMemberDeclaration[] members =
        [
            .. type.Layout.Shape.Members
                .Select(member => member.Name)
                .Where(binding.Members!.ContainsKey)
                .Select(name => Declare(name, binding.Members[name], type)),
        ];
        return new(
            HintName.Of(_namespace, type.Name),
            _namespace,
            type.Name,
            binding.Type,
            new(Documentation(type.Primary), []),
            NameTable.Build([.. members.Select(member => member.WireName)]),
            [.. members]);
    }

    private JsonMemberDeclaration Declare(string name, JsonMemberBinding bound, SharedType type) => new(
        JsonName.ToWire(name),
        bound.Property,
        bound.Binding.Type,
        bound.Binding.Method,
        bound.Binding.Format,
        bound.Given?.IsRequired ?? type.IsAlwaysThere(name) ? Absent(bound) : null,
        type.DocumentationOf(name) ?? (type.OccurrenceOf(name) is { } occurrence ? OccurrenceText.Of(occurrence) : ""));

    private string? Absent(JsonMemberBinding bound)
    {
        var absent = JsonScalars.Absent(bound.Binding);
        if (absent is null && bound.Given is { IsRequired: true } given)
            Overlays.Refuse(given, "No value could stand for a URI that is missing");
        return absent;
    }

    private string Documentation(TypeUse use) => use.Owner is { } owner ? use.Documentation.Replace("{0}", _typeOf[owner].Name) : use.Documentation;

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
}
