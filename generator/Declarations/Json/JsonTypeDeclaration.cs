using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>A class that reads and writes a JSON object. <see cref="NameTable"/> is what its reader looks names up in.</summary>
internal sealed record JsonTypeDeclaration(
    string HintName,
    string Namespace,
    string Name,
    string Type,
    DocDeclaration Doc,
    string NameTable,
    EquatableArray<JsonMemberDeclaration> Members)
    : FileDeclaration(HintName, Namespace);

/// <summary>
/// A member by its JSON name in wire form and its property. <see cref="Method"/> is the method of that name which the runtime's reader and writer
/// both have, type arguments included; <see cref="Format"/> a further argument of the writer's; <see cref="Absent"/> what a property gives that is
/// never null, where there is no value.
/// </summary>
internal sealed record JsonMemberDeclaration(string WireName, string Property, string Type, string Method, string? Format, string? Absent, string Evidence);
