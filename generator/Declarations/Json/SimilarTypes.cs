using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Merges the types of one thing whose samples differ in a few members: an issue of a list, an issue of a repository, and an issue.
/// A member that some of the samples do not have can be null. Types of requests are never merged, because they are sent as documented.
/// </summary>
internal sealed class SimilarTypes
{
    /// <summary>The number of members that two types must at least have in common.</summary>
    private const int MinCommon = 4;

    /// <summary>The proportion of all their members that two types must at least have in common.</summary>
    private const double MinProportion = 0.8;

    /// <summary>The proportion of the members of a thing that an incomplete sample of it must at least have.</summary>
    private const double MinPart = 0.5;

    /// <summary>The number of types of one thing. Beyond it, a type is not compared with all others.</summary>
    private const int MaxVariants = 50;

    private readonly Dictionary<ObjectShape, SharedType> _typeOf = [];
    private readonly ShapeUnion _union;

    private SimilarTypes(IEnumerable<SharedType> types)
    {
        foreach (var type in types)
            Register(type);
        _union = new(shape => _typeOf[shape]);
    }

    /// <summary>The types, with those of one thing merged.</summary>
    public static IReadOnlyList<SharedType> Merge(IReadOnlyList<SharedType> types)
    {
        var similar = new SimilarTypes(types);
        // Two users are similar as soon as their addresses have been merged.
        for (var count = types.Count + 1; types.Count < count;)
        {
            count = types.Count;
            types = similar.MergeOnce(types);
        }
        return types;
    }

    private IReadOnlyList<SharedType> MergeOnce(IReadOnlyList<SharedType> types) =>
    [
        .. types.Where(type => !IsMergeable(type)),
        .. types.Where(IsMergeable).GroupBy(type => type.Primary.Head, StringComparer.OrdinalIgnoreCase).SelectMany(MergeKind),
    ];

    private static bool IsMergeable(SharedType type) =>
        !type.Uses.Any(use => use.IsRequest)
        && (type.Shape.Members.Count >= MinCommon || BodyEnvelope.HasId(type.Shape))
        && !GenericName.Is(type.Primary.OwnName)
        && !Recursion.SchemasIn(type.Shape).Any();

    // The order does not depend on the position of requests in the file.
    private IEnumerable<SharedType> MergeKind(IEnumerable<SharedType> kind)
    {
        var variants = new List<SharedType>();
        foreach (var type in kind.OrderBy(type => type.Primary.Rank))
        {
            if (!TryMerge(type, variants))
                variants.Add(type);
        }
        return variants;
    }

    private bool TryMerge(SharedType type, List<SharedType> variants)
    {
        for (var index = 0; index < variants.Count && index < MaxVariants; index++)
        {
            var variant = variants[index];
            if (IsOneThing(variant, type) && _union.Of(variant.Shape, type.Shape) is { } shape)
            {
                Register(variants[index] = new([.. variant.Uses, .. type.Uses], shape));
                return true;
            }
        }
        return false;
    }

    private void Register(SharedType type)
    {
        foreach (var use in type.Uses)
            _typeOf[use.Shape] = type;
    }

    private static bool IsOneThing(SharedType first, SharedType second) =>
        HaveOneName(first.Primary, second.Primary)
        && (DeclareOneKind(first.Primary.Shape, second.Primary.Shape)
            || HaveMostInCommon(first.Primary.Shape, second.Primary.Shape)
            || IsPart(first.Primary.Shape, second.Primary.Shape)
            || IsPart(second.Primary.Shape, first.Primary.Shape));

    // A RepositoryIssue is an Issue, but AccountSettings are not UserSettings.
    private static bool HaveOneName(TypeUse first, TypeUse second) =>
        IsCalled(first.OwnName, second.OwnName) || IsCalled(first.OwnName, first.Head) || IsCalled(second.OwnName, second.Head);

    private static bool IsCalled(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool DeclareOneKind(ObjectShape first, ObjectShape second) => first.Kind is { } kind && kind == second.Kind;

    private static bool HaveMostInCommon(ObjectShape first, ObjectShape second)
    {
        var common = CountCommon(first, second);
        return common >= MinCommon && common >= MinProportion * (first.Members.Count + second.Members.Count - common);
    }

    // What creates a club returns its id and name, and a list of clubs has the number of their players, too.
    private static bool IsPart(ObjectShape part, ObjectShape whole) =>
        BodyEnvelope.HasId(part)
            && part.Members.Count >= MinPart * whole.Members.Count
            && CountCommon(part, whole) == part.Members.Count;

    private static int CountCommon(ObjectShape first, ObjectShape second)
    {
        var names = new HashSet<string>(first.Members.Select(member => member.Name), StringComparer.Ordinal);
        return second.Members.Count(member => names.Contains(member.Name));
    }
}
