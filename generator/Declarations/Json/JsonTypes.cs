using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The JSON types of a collection, in the namespace of the client. Equal objects with the same meaning share a type.</summary>
internal sealed class JsonTypes : IJsonMembers
{
    /// <summary>The members that every type has. A property cannot have these names.</summary>
    public static readonly string[] OwnMembers = ["AdditionalProperties", "MemberNames", "ReadMember", "WriteMembers"];

    private const int MaxMembers = 1000;

    private readonly string _namespace;
    private readonly IReadOnlyList<SharedType> _types;
    private readonly IReadOnlyDictionary<ObjectShape, SharedType> _typeOf;
    private readonly Dictionary<TypeRef, IReadOnlyDictionary<string, JsonMemberBinding>> _members = [];
    private readonly TypeOverlays _overlays;

    private JsonTypes(
        string @namespace, IReadOnlyList<SharedType> types, IReadOnlyDictionary<ObjectShape, SharedType> typeOf, TypeOverlays overlays)
    {
        _namespace = @namespace;
        _types = types;
        _typeOf = typeOf;
        _overlays = overlays;
    }

    /// <summary>Decides which objects share a type, names the types, and applies overlays to them.</summary>
    public static JsonTypes Create(IEnumerable<TypeUse> uses, TypeOverlays overlays, string @namespace, NameScope scope)
    {
        var shared = SimilarTypes.Merge(TypeSharing.Share([.. uses]));
        var sharedOf = ByShape(shared);
        TypeNaming.Name(shared, use => sharedOf[use.Shape], scope);
        SharedType[] types = [.. shared.GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase).Select(SharedType.Unite)];
        overlays.Apply(types, scope);
        return new(@namespace, types, ByShape(types), overlays);
    }

    private static Dictionary<ObjectShape, SharedType> ByShape(IEnumerable<SharedType> types) => types
        .SelectMany(type => type.Uses, (type, use) => (type, use))
        .ToDictionary(pair => pair.use.Shape, pair => pair.type);

    public IEnumerable<JsonTypeDeclaration> Declare() => _types.OrderBy(type => type.Name, StringComparer.Ordinal).Select(Declare);

    /// <summary>The codec of a shape that is one of the uses, or contains some.</summary>
    public JsonCodec Bind(JsonShape shape) => Bind(shape, owner: null);

    /// <summary>The properties of an object by JSON name, or null if the value is not an object.</summary>
    public IReadOnlyDictionary<string, JsonMemberBinding>? MembersOf(JsonCodec codec) => codec is ObjectCodec ? _members[codec.Type] : null;

    public JsonSample Fit(JsonSample sample, JsonMemberBinding member) => _overlays.Fit(sample, member);

    private JsonCodec Bind(JsonShape shape, TypeUse? owner) => shape switch
    {
        ScalarShape scalar => new ScalarCodec(scalar.Scalar, scalar.Format),
        ArrayShape array => new ListCodec(ElementCodec.Create(Bind(Plain(array.Element), owner), array.HasNulls)),
        MapShape map => new MapCodec(ElementCodec.Create(Bind(Plain(map.Value), owner), map.HasNulls)),
        ObjectShape { Members.Count: > 0 } value => BindType(_typeOf[value]),
        RecursiveShape recursive when owner is not null => BindType(_typeOf[Recursion.Target(owner, recursive.Name).Shape]),
        _ => new AnyCodec(),
    };

    // Elements can only have the default format. With any other format, they are strings.
    private static JsonShape Plain(JsonShape element) => element is ScalarShape { Format: not null } ? JsonShape.Text : element;

    private ObjectCodec BindType(SharedType type)
    {
        var codec = new ObjectCodec(new(_namespace, type.Name));
        if (_members.ContainsKey(codec.Type))
            return codec;
        var members = new Dictionary<string, JsonMemberBinding>(StringComparer.Ordinal);
        // Before its members are bound, because one of them may be of this type.
        _members[codec.Type] = members;
        var properties = NameScope.ForMembers([type.Name, .. OwnMembers]);
        foreach (var member in type.Shape.Members.Where(member => JsonName.IsSupported(member.Name)).Take(MaxMembers))
        {
            var given = type.GivenOf(member.Name);
            var property = given?.Name?.Text ?? Identifier.Member(member.Name, "Value");
            var shape = given?.Type is { } own ? GivenTypes.Shape(own) : member.Shape;
            var other = shape is ArrayShape ? "Items" : property + "Value";
            members.Add(member.Name, new(properties.Take(property, other, property + "Value"), Bind(shape, type.Layout), given));
        }
        return codec;
    }

    private JsonTypeDeclaration Declare(SharedType type)
    {
        var codec = BindType(type);
        var bound = _members[codec.Type];
        JsonMemberDeclaration[] members =
        [
            .. type.Shape.Members
                .Select(member => member.Name)
                .Where(bound.ContainsKey)
                .Select(name => Declare(name, bound[name], type)),
        ];
        return new(
            HintName.Of(_namespace, type.Name),
            _namespace,
            type.Name,
            codec.Type,
            new(Documentation(type.Primary), []),
            NameTable.Build([.. members.Select(member => member.WireName)]),
            [.. members]);
    }

    private JsonMemberDeclaration Declare(string name, JsonMemberBinding bound, SharedType type) => new(
        JsonName.ToWire(name),
        bound.Property,
        bound.Codec,
        (bound.Given?.IsRequired ?? type.IsAlwaysThere(name)) && HasEmpty(bound),
        type.DocumentationOf(name) ?? (type.OccurrenceOf(name) is { } occurrence ? OccurrenceText.Of(occurrence) : ""));

    private bool HasEmpty(JsonMemberBinding bound)
    {
        if (!bound.Codec.HasEmpty && bound.Given is { IsRequired: true } given)
            _overlays.Refuse(given, "A required property cannot have the type 'uri', because no value can stand in for a missing URI");
        return bound.Codec.HasEmpty;
    }

    private string Documentation(TypeUse use) =>
        use.Owner is { } owner ? use.Documentation.Replace("{0}", _typeOf[owner.Shape].Name) : use.Documentation;
}
