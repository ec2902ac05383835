using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Reads the type that objects declare in a member, as in <c>{"object": "customer", …}</c>. Stripe does this, and other APIs follow it.
/// </summary>
internal static class ObjectKind
{
    private const string Member = "object";

    private static readonly Regex Word = new(@"^[a-z][a-z0-9]*([_.\-][a-z0-9]+)*$", RegexOptions.CultureInvariant);

    /// <summary>The type that all objects declare, or null. Generic types such as <c>list</c> are ignored.</summary>
    public static string? Of(IEnumerable<ObjectSample> samples)
    {
        var kinds = samples.Select(KindOf).Distinct(StringComparer.Ordinal).ToArray();
        return kinds.Length == 1 && kinds[0] is { } kind && IsTelling(kind) ? kind : null;
    }

    private static bool IsTelling(string kind) => kind is not ("list" or "string" or "object") && Word.IsMatch(kind);

    private static string? KindOf(ObjectSample sample) =>
        sample.Members.FirstOrDefault(member => member.Key == Member).Value is StringSample text ? text.Value : null;
}
