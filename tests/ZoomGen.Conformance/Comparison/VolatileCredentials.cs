using ZoomGen.Conformance.Wire;

namespace ZoomGen.Conformance.Comparison;

/// <summary>Signatures, nonces and times differ at every sending: only that they are there is compared.</summary>
internal static class VolatileCredentials
{
    private const string Any = "(volatile)";

    public static IEnumerable<WireHeader> Mask(IEnumerable<WireHeader> headers) =>
        headers.Select(header => IsVolatile(header.Name) ? header with { Value = Any } : header);

    public static string Mask(string target, string? tokenKey)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? target : target[..(mark + 1)] + string.Join('&', target[(mark + 1)..].Split('&')
            .Where(pair => !IsPartOfSignature(pair.Split('=')[0]))
            .Select(pair => Mask(pair.Split('=')[0], pair, tokenKey)));
    }

    public static Field Mask(Field field) => IsVolatile(field.Name) ? field with { Value = Any } : field;

    private static string Mask(string key, string pair, string? tokenKey) => IsVolatile(key) || key == tokenKey ? $"{key}={Any}" : pair;

    // Which of them are sent is a matter of the signer; the signature says that it signed.
    private static bool IsPartOfSignature(string name) => name.StartsWith("oauth_", StringComparison.Ordinal) && name != "oauth_signature";

    private static bool IsVolatile(string name) =>
        name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("X-Amz-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("oauth_", StringComparison.Ordinal);
}
