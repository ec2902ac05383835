using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>A class that reads and writes a JSON object. <see cref="NameTable"/> is what its reader looks names up in.</summary>
internal sealed record JsonTypeDeclaration(
    string HintName,
    string Namespace,
    string Name,
    TypeRef Type,
    DocDeclaration Doc,
    string NameTable,
    EquatableArray<JsonMemberDeclaration> Members)
    : FileDeclaration(HintName, Namespace);

/// <summary>
/// A member by its JSON name in wire form and its property. One that <see cref="IsAlwaysThere"/> is never null: an empty value takes the
/// place of a missing one.
/// </summary>
internal sealed record JsonMemberDeclaration(string WireName, string Property, JsonCodec Codec, bool IsAlwaysThere, string Evidence)
{
    /// <summary>Whether a comment would say more than the property's name does.</summary>
    public bool HasComment => Evidence.Length > 0 || PlainName.Of(WireName) != PlainName.Of(Property);
}
