using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// An occurrence of an object in a body. <see cref="Names"/> are its possible names, best first. <see cref="OwnName"/> is its name within
/// its <see cref="Owner"/>. <see cref="Head"/> is the kind of thing that it is: small equal objects share a type only if they are of the
/// same kind.
/// </summary>
internal sealed class TypeUse(ObjectShape shape, TypeProposal proposal, TypeUse? owner, UseRank rank, bool isRequest)
{
    public ObjectShape Shape => shape;

    public TypeUse? Owner => owner;

    public UseRank Rank => rank;

    public bool IsRequest => isRequest;

    public IReadOnlyList<string> Names => proposal.Names;

    public string OwnName => proposal.OwnName;

    public string Head => proposal.Head;

    public string Documentation => proposal.Documentation;

    public IReadOnlyList<TypeUse> Ancestors()
    {
        var ancestors = new List<TypeUse>();
        for (var use = Owner; use is not null; use = use.Owner)
            ancestors.Add(use);
        return ancestors;
    }
}

/// <summary>
/// The precedence of a use when a type is named. Bodies come before objects in them, responses before requests, and the folder of the
/// resource before others (<see cref="IsAway"/>). The rest is ordered by the path of the request, never by its position in the file.
/// </summary>
internal readonly record struct UseRank(int Depth, UseRole Role, bool IsAway, string Path) : IComparable<UseRank>
{
    public UseRank Within(string member) => this with { Depth = Depth + 1, Path = $"{Path}/{member}" };

    public int CompareTo(UseRank other)
    {
        var order = (Depth, Role, IsAway, Path.Length).CompareTo((other.Depth, other.Role, other.IsAway, other.Path.Length));
        return order != 0 ? order : string.CompareOrdinal(Path, other.Path);
    }
}

internal enum UseRole
{
    Read,
    Answer,
    Create,
    Replace,
    Change,
    Field,
    Error,
}
