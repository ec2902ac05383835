using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Declarations.Json;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>A body with the path to one value in it, in names of C#.</summary>
internal sealed record PageBinding(PropertyPath Path, JsonBinding Value)
{
    /// <summary>The value at a path; null where the body has no property for it.</summary>
    public static PageBinding? Of(JsonBinding body, MemberPath path)
    {
        var properties = new List<string>();
        foreach (var name in path.Names)
        {
            if (body.Members is not { } members || !members.TryGetValue(name, out var member))
                return null;
            properties.Add(member.Property);
            body = member.Binding;
        }
        return new(new([.. properties]), body);
    }
}
