using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// An occurrence of an object in a body. <see cref="Names"/> are its possible names, best first. <see cref="OwnName"/> is its name within
/// its <see cref="Owner"/>. <see cref="Head"/> is the kind of thing that it is: small equal objects share a type only if they are of the
/// same kind.
/// </summary>
internal sealed class TypeUse(
    ObjectShape shape, TypeProposal proposal, TypeUse? owner, OperationNames operation, UseRank rank, bool isRequest)
{
    public ObjectShape Shape => shape;

    public OperationNames Operation => operation;

    public TypeUse? Owner => owner;

    public UseRank Rank => rank;

    public bool IsRequest => isRequest;

    public IEnumerable<string> Names => proposal.Names;

    public IReadOnlyList<string> SharedNames => proposal.SharedNames;

    public string OwnName => proposal.OwnName;

    public string Head => proposal.Head;

    public string? Endpoint => proposal.Endpoint;

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
/// The precedence of a use when a type is named. Bodies come before objects in them, responses before requests, the content of a body
/// before its other parts (<see cref="IsPart"/>), the folder of the resource before others (<see cref="IsAway"/>), and an Issue before an
/// AssignedIssue (<see cref="Words"/>). The rest is ordered by the path of the request, never by its position in the file.
/// </summary>
internal readonly record struct UseRank(int Depth, UseRole Role, bool IsPart, bool IsAway, int Words, string Path) : IComparable<UseRank>
{
    public UseRank Within(string member, bool isContent) =>
        this with { Depth = Depth + 1, IsPart = !isContent, Words = 0, Path = $"{Path}/{member}" };

    public int CompareTo(UseRank other)
    {
        var order = (Depth, Role, IsPart, IsAway, Words, Path.Length)
            .CompareTo((other.Depth, other.Role, other.IsPart, other.IsAway, other.Words, other.Path.Length));
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
