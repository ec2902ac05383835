using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ZoomGen;

/// <summary>A hash of Digest authentication (RFC 7616, section 3.3), by its name on the wire.</summary>
/// <param name="Strength">The larger, the better.</param>
/// <param name="IsSession">Whether the password's hash is mixed with the nonces: a <c>-sess</c> algorithm.</param>
internal sealed record DigestHash(int Strength, bool IsSession)
{
    private const string SessionSuffix = "-sess";

    /// <returns>Null for a name that we do not know. No name means MD5.</returns>
    public static DigestHash? Of(string? algorithm)
    {
        var name = algorithm?.ToUpperInvariant() ?? "MD5";
        var isSession = name.EndsWith(SessionSuffix, StringComparison.OrdinalIgnoreCase);
        return (isSession ? name[..^SessionSuffix.Length] : name) switch
        {
            "MD5" => new(1, isSession),
            "SHA-256" => new(2, isSession),
            _ => null,
        };
    }

    public string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    [SuppressMessage("Security", "CA5351", Justification = "RFC 7616 has it, and it is used only where the server offers nothing better.")]
    public string Hash(ReadOnlySpan<byte> bytes) => Hex.Of(Strength == 1 ? MD5.HashData(bytes) : SHA256.HashData(bytes));
}
