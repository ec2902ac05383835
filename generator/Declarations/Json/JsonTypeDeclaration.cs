using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>A class that reads and writes a JSON object. <see cref="NameTable"/> is used to look up member names.</summary>
internal sealed record JsonTypeDeclaration(
    string HintName,
    string Namespace,
    string Name,
    TypeRef Type,
    DocDeclaration Doc,
    string NameTable,
    EquatableArray<JsonMemberDeclaration> Members)
    : FileDeclaration(HintName, Namespace);

/// <summary>A file of several such classes.</summary>
internal sealed record JsonTypesDeclaration(string HintName, string Namespace, EquatableArray<JsonTypeDeclaration> Types)
    : FileDeclaration(HintName, Namespace);

/// <summary>
/// A member: its JSON name on the wire, and its property. If <see cref="IsAlwaysThere"/> is true, the property is never null, and a missing
/// value is replaced with an empty one.
/// </summary>
internal sealed record JsonMemberDeclaration(string WireName, string Property, JsonCodec Codec, bool IsAlwaysThere, string Evidence)
{
    /// <summary>Whether a comment adds anything to the name of the property.</summary>
    public bool HasComment => Evidence.Length > 0 || PlainName.Of(WireName) != PlainName.Of(Property);
}
