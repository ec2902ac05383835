using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>One class for all the places where objects of its shape stand.</summary>
internal sealed class SharedType
{
    private readonly TypeUse[] _uses;
    private readonly ILookup<string, JsonMember> _fields;

    public SharedType(IEnumerable<TypeUse> uses)
    {
        _uses = [.. uses.OrderBy(use => use.Rank)];
        _fields = _uses
            .SelectMany(use => use.Shape.Members)
            .Where(member => member.Documentation is not null)
            .ToLookup(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>The types of one name as one.</summary>
    public static SharedType Unite(IGrouping<string, SharedType> types) => types.Count() == 1
        ? types.Single()
        : new(types.SelectMany(type => type.Uses)) { Name = types.Key };

    /// <summary>The place that says most about what the type is.</summary>
    public TypeUse Primary => _uses[0];

    public IReadOnlyList<TypeUse> Uses => _uses;

    /// <summary>The place whose members, in their order, the class has: one that is sent, where there is any.</summary>
    public TypeUse Layout => _uses.FirstOrDefault(use => use.IsRequest) ?? Primary;

    /// <summary>Given once all types are known.</summary>
    public string Name { get; set; } = "";

    /// <summary>What an overlay says of the type.</summary>
    public TypeOverlay? Overlay { get; set; }

    /// <summary>What an overlay says of a member: by the type, or by the form field that it is made of.</summary>
    public ValueOverlay? GivenOf(string member) =>
        Overlay?.Properties.FirstOrDefault(property => property.Key == member)
        ?? _fields[member].Select(field => field.Given).FirstOrDefault(given => given is not null);

    /// <summary>What the collection says of the form field that a member is made of; null where it is made of none.</summary>
    public string? DocumentationOf(string member) => _fields[member].FirstOrDefault()?.Documentation;

    /// <summary>How often a member occurs in the saved responses; null if it is only sent.</summary>
    public Occurrence? OccurrenceOf(string member) => _uses
        .Where(use => !use.IsRequest)
        .Select(use => OccurrenceIn(use, member))
        .Aggregate((Occurrence?)null, (sum, next) => sum?.Add(next) ?? next);

    /// <summary>
    /// Whether a member has a value in each of several saved examples, wherever the type stands. Of what is sent, null means that it is
    /// not.
    /// </summary>
    public bool IsAlwaysThere(string member) => !_uses.Any(use => use.IsRequest) && OccurrenceOf(member) is { IsAlwaysThere: true };

    private static Occurrence OccurrenceIn(TypeUse use, string member) =>
        use.Shape.Members.First(candidate => candidate.Name == member).Occurrence;
}
