using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>One class for all objects that are equal, or of which each has some of the members.</summary>
internal sealed class SharedType
{
    private readonly TypeUse[] _uses;
    private readonly ILookup<string, JsonMember> _fields;

    /// <param name="uses">The objects.</param>
    /// <param name="shape">The members of all objects, or null if the objects are equal.</param>
    public SharedType(IEnumerable<TypeUse> uses, ObjectShape? shape = null)
    {
        _uses = [.. uses.OrderBy(use => use.Rank)];
        Shape = shape ?? Layout.Shape;
        _fields = _uses
            .SelectMany(use => use.Shape.Members)
            .Where(member => member.Documentation is not null)
            .ToLookup(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>Merges the types that have the same name.</summary>
    public static SharedType Unite(IGrouping<string, SharedType> types) => types.Count() == 1
        ? types.Single()
        : new(types.SelectMany(type => type.Uses), types.First().Shape) { Name = types.Key };

    /// <summary>The use that determines the name of the type.</summary>
    public TypeUse Primary => _uses[0];

    public IReadOnlyList<TypeUse> Uses => _uses;

    /// <summary>The use whose members come first in the class. Requests have precedence.</summary>
    public TypeUse Layout => _uses.FirstOrDefault(use => use.IsRequest) ?? Primary;

    /// <summary>The members of the class, in their order.</summary>
    public ObjectShape Shape { get; }

    /// <summary>Set after all types are known.</summary>
    public string Name { get; set; } = "";

    /// <summary>The overlay of the type, if there is one.</summary>
    public TypeOverlay? Overlay { get; set; }

    /// <summary>The overlay of a member: that of the type, or that of the form field that became the member.</summary>
    public ValueOverlay? GivenOf(string member) =>
        Overlay?.Properties.FirstOrDefault(property => property.Key == member)
        ?? _fields[member].Select(field => field.Given).FirstOrDefault(given => given is not null);

    /// <summary>The documentation of the form field that became the member, or null if it was not a form field.</summary>
    public string? DocumentationOf(string member) => _fields[member].FirstOrDefault()?.Documentation;

    /// <summary>How often a member occurs in saved responses, or null if it occurs only in requests.</summary>
    public Occurrence? OccurrenceOf(string member) => _uses
        .Where(use => !use.IsRequest)
        .Select(use => OccurrenceIn(use, member))
        .Aggregate((Occurrence?)null, (sum, next) => sum?.Add(next) ?? next);

    /// <summary>
    /// Whether a member has a value in all of at least two saved examples, wherever the type is used. Always false for requests, where null
    /// means that the member is not sent.
    /// </summary>
    public bool IsAlwaysThere(string member) => !_uses.Any(use => use.IsRequest) && OccurrenceOf(member) is { IsAlwaysThere: true };

    private static Occurrence OccurrenceIn(TypeUse use, string member) =>
        (use.Shape.Members.FirstOrDefault(candidate => candidate.Name == member)?.Occurrence)
        ?? new(0, 0, use.Shape.Members[0].Occurrence.Total, HasNulls: false);
}
