using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// A place where an object of some shape stands. <see cref="Names"/> are what it could be called, best first; <see cref="OwnName"/> is
/// what it is called within its <see cref="Owner"/>. <see cref="Head"/> is the kind of thing that it is: small objects of one shape are
/// one type only if they are one kind of thing.
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
/// How much a place has to say in what its type is called, most first: bodies before what is in them, what is read before what is sent,
/// the folder of a resource before others (<see cref="IsAway"/>), and then by where it stands in the API, never where it stands in the
/// file.
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
