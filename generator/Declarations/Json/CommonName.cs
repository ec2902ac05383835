using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>What the names of the uses of a shared type have in common.</summary>
internal static class CommonName
{
    /// <summary>The common name. Empty if the uses have one name, or nothing in common that says what the type is.</summary>
    public static IEnumerable<string> Of(SharedType type)
    {
        var names = type.Uses.Select(use => use.OwnName).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length == 1)
            return [];
        var isBody = type.Uses.All(use => use.Endpoint is not null);
        return (isBody ? OfBodies(names) : OfParts(names, type)) is { } name ? [name] : [];
    }

    // To create an order by card and to create an order by invoice are both to create an order, and what creates and updates a user is a
    // user.
    private static string? OfBodies(IReadOnlyCollection<string> names)
    {
        var end = names.Aggregate(PascalName.CommonEnd);
        var start = names.Select(name => name.Substring(0, name.Length - end.Length)).Aggregate(PascalName.CommonStart);
        if (end == TypeProposals.Body)
            start = ResourceName.WithoutPrepositions(start);
        var common = PascalName.Join(start, end);
        var phrase = PascalName.WithoutEnd(common, TypeProposals.Body);
        var isTelling = start.Length > 0 ? IsAction(phrase) : names.All(name => name == ResourceName.VerbOf(name) + end);
        return isTelling && !GenericName.Is(ResourceName.Of(phrase)) ? common : null;
    }

    // Requests that only create, or create in bulk, do not create the same thing.
    private static bool IsAction(string phrase)
    {
        var words = Identifier.Words(phrase).ToArray();
        return words.Length > 1 && !ResourceName.IsVerb(words[words.Length - 1]);
    }

    // A billing address and a shipping address are both an address, unless an address is something else. A member cannot have the name of
    // its type.
    private static string? OfParts(IEnumerable<string> names, SharedType type) =>
        type.Primary.Owner is not null
            && ResourceName.CommonNoun(names) is { Length: > 0 } noun
            && type.Shape.Members.All(member => Identifier.Pascal(member.Name, "") != noun)
            ? noun
            : null;
}
