using System.Text;
using Newtonsoft.Json;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>A member of an object. <see cref="Place"/> is the start of its name.</summary>
internal sealed record SyntaxMember(string Name, Place Place, SyntaxNode Value);

/// <summary>
/// An object. If several members have the same name, the last value is used at the position of the first, as in JSON.parse.
/// </summary>
internal sealed class SyntaxObject : SyntaxNode
{
    /// <summary>With this many members or fewer, comparing all pairs of names is faster than a set and allocates nothing.</summary>
    private const int MaxCompared = 8;

    public SyntaxObject(IReadOnlyList<SyntaxMember> members, Place place)
        : base(place)
    {
        HasRepeatedNames = HasRepetition(members);
        Members = HasRepeatedNames ? RemoveRepeated(members) : members;
    }

    public IReadOnlyList<SyntaxMember> Members { get; }

    public bool HasRepeatedNames { get; }

    public SyntaxNode? Find(string name)
    {
        for (var index = 0; index < Members.Count; index++)
        {
            if (Members[index].Name == name)
                return Members[index].Value;
        }
        return null;
    }

    public override string? AsText() => null;

    protected internal override void WriteJson(StringBuilder json)
    {
        json.Append('{');
        for (var index = 0; index < Members.Count; index++)
        {
            if (index > 0)
                json.Append(',');
            json.Append(JsonConvert.ToString(Members[index].Name)).Append(':');
            Members[index].Value.WriteJson(json);
        }
        json.Append('}');
    }

    private static IReadOnlyList<SyntaxMember> RemoveRepeated(IEnumerable<SyntaxMember> members) =>
        [.. members.GroupBy(member => member.Name, StringComparer.Ordinal).Select(group => group.Last())];

    private static bool HasRepetition(IReadOnlyList<SyntaxMember> members)
    {
        if (members.Count > MaxCompared)
            return new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal).Count < members.Count;
        for (var index = 1; index < members.Count; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (members[earlier].Name == members[index].Name)
                    return true;
            }
        }
        return false;
    }
}
