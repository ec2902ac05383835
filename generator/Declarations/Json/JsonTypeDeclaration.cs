using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>A class that reads and writes a JSON object. <see cref="NameTable"/> is what its reader looks names up in.</summary>
internal sealed record JsonTypeDeclaration(string Name, string Type, DocDeclaration Doc, string NameTable, EquatableArray<JsonMemberDeclaration> Members);

/// <summary>
/// A member by its JSON name in wire form and its property; <see cref="Method"/> is the method of that name which the runtime's reader and writer
/// both have, type arguments included.
/// </summary>
internal sealed record JsonMemberDeclaration(string WireName, string Property, string Type, string Method);
