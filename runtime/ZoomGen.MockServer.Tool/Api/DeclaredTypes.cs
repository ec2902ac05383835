using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>The JSON types of a client, by the names that they have in C#.</summary>
internal sealed class DeclaredTypes(IEnumerable<JsonTypeDeclaration> types) : IJsonMembers
{
    private readonly Dictionary<TypeRef, JsonTypeDeclaration> _types = types.ToDictionary(type => type.Type);

    /// <summary>The members of an object in the order in which a client writes them, or null if it is not an object.</summary>
    public IReadOnlyList<JsonMemberDeclaration>? Find(TypeRef type) =>
        _types.TryGetValue(type, out var declared) ? [.. declared.Members] : null;

    public IReadOnlyDictionary<string, JsonMemberBinding>? MembersOf(JsonCodec codec) =>
        Find(codec.Type)?.ToDictionary(
            member => member.WireName, member => new JsonMemberBinding(member.Property, member.Codec, Given: null));

    // What the overlay says of a member is in its codec already.
    public JsonSample Fit(JsonSample sample, JsonMemberBinding member) => sample;
}
