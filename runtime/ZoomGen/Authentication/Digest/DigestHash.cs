using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using ZoomGen.Authentication.Signing;

namespace ZoomGen.Authentication.Digest;

/// <summary>A hash of Digest authentication (RFC 7616, section 3.3), by its name on the wire.</summary>
/// <param name="Strength">A larger number is stronger.</param>
/// <param name="IsSession">Whether the hash of the password is combined with the nonces (a <c>-sess</c> algorithm).</param>
internal sealed record DigestHash(int Strength, bool IsSession)
{
    private const string SessionSuffix = "-sess";

    /// <returns>Null for an unknown name, and for MD5 in a browser, which lacks it. No name means MD5.</returns>
    public static DigestHash? Find(string? algorithm)
    {
        var name = algorithm?.ToUpperInvariant() ?? "MD5";
        var isSession = name.EndsWith(SessionSuffix, StringComparison.OrdinalIgnoreCase);
        return (isSession ? name[..^SessionSuffix.Length] : name) switch
        {
            "MD5" when !OperatingSystem.IsBrowser() => new(1, isSession),
            "SHA-256" => new(2, isSession),
            _ => null,
        };
    }

    public string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    [SuppressMessage(
        "Security", "CA5351", Justification = "RFC 7616 requires it, and it is used only if the server offers nothing better.")]
    [SuppressMessage("Interoperability", "CA1416", Justification = "Browsers do not have this hash.")]
    public string Hash(ReadOnlySpan<byte> bytes) => Hex.Format(Strength == 1 ? MD5.HashData(bytes) : SHA256.HashData(bytes));
}
