using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Objects that say what they are, <c>{"object": "customer", …}</c>, as those of Stripe and of the APIs that follow it.
/// </summary>
internal static class ObjectKind
{
    private const string Member = "object";

    private static readonly Regex Word = new(@"^[a-z][a-z0-9]*([_.\-][a-z0-9]+)*$", RegexOptions.CultureInvariant);

    /// <summary>The word that all of them say, or null; a list says only that it is one.</summary>
    public static string? Of(IEnumerable<ObjectSample> samples)
    {
        var kinds = samples.Select(KindOf).Distinct(StringComparer.Ordinal).ToArray();
        return kinds.Length == 1 && kinds[0] is { } kind && IsTelling(kind) ? kind : null;
    }

    private static bool IsTelling(string kind) => kind is not ("list" or "string" or "object") && Word.IsMatch(kind);

    private static string? KindOf(ObjectSample sample) =>
        sample.Members.FirstOrDefault(member => member.Key == Member).Value is StringSample text ? text.Value : null;
}
