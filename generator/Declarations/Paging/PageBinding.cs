using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>The path to a value in a body, as property names, and the codec of the value.</summary>
internal sealed record PageBinding(PropertyPath Path, JsonCodec Value)
{
    /// <summary>The value at a path, or null if the body has no property for it.</summary>
    public static PageBinding? Find(JsonCodec body, MemberPath path, JsonTypes types)
    {
        var properties = new List<string>();
        foreach (var name in path.Names)
        {
            if (types.MembersOf(body) is not { } members || !members.TryGetValue(name, out var member))
                return null;
            properties.Add(member.Property);
            body = member.Codec;
        }
        return new(new([.. properties]), body);
    }
}
