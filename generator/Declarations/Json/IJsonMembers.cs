using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The members of JSON types, for values of them.</summary>
internal interface IJsonMembers
{
    /// <summary>The members of an object by their names on the wire, or null if the codec is not of an object.</summary>
    IReadOnlyDictionary<string, JsonMemberBinding>? MembersOf(JsonCodec codec);

    /// <summary>The value of a member, or what replaces a value that does not fit.</summary>
    JsonSample Fit(JsonSample sample, JsonMemberBinding member);
}
