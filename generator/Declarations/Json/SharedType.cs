using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>One class for all the places where objects of its shape stand.</summary>
internal sealed class SharedType
{
    private readonly TypeUse[] _uses;

    public SharedType(IEnumerable<TypeUse> uses) => _uses = [.. uses.OrderBy(use => use.Rank)];

    /// <summary>The place that says most about what the type is.</summary>
    public TypeUse Primary => _uses[0];

    public IReadOnlyList<TypeUse> Uses => _uses;

    /// <summary>Given once all types are known.</summary>
    public string Name { get; set; } = "";

    /// <summary>What an overlay says of the type.</summary>
    public TypeOverlay? Overlay { get; set; }

    /// <summary>What an overlay says of a member: by the type, or by the form field that it is made of.</summary>
    public ValueOverlay? GivenOf(int member) =>
        Overlay?.Properties.FirstOrDefault(property => property.Key == Primary.Shape.Members[member].Name)
        ?? _uses.Select(use => use.Shape.Members[member].Given).FirstOrDefault(given => given is not null);

    /// <summary>What the saved responses tell of a member; null where it is only sent.</summary>
    public Occurrence? OccurrenceOf(int member) => _uses
        .Where(use => !use.IsRequest)
        .Select(use => use.Shape.Members[member].Occurrence)
        .Aggregate((Occurrence?)null, (sum, next) => sum?.Add(next) ?? next);

    /// <summary>
    /// Whether a member has a value in each of several saved examples, wherever the type stands. Of what is sent, null means that it is not.
    /// </summary>
    public bool IsAlwaysThere(int member) => _uses.All(use => !use.IsRequest && use.Shape.Members[member].Occurrence.IsAlwaysThere);
}
