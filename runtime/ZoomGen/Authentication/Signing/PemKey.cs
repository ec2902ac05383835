using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace ZoomGen.Authentication.Signing;

/// <summary>Signs with private keys in PEM format (RFC 7468).</summary>
[UnsupportedOSPlatform("browser")]
internal static class PemKey
{
    /// <summary>A function that signs with an RSA key.</summary>
    /// <exception cref="ArgumentException">The text does not contain an RSA key.</exception>
    /// <exception cref="CryptographicException">The key is damaged, or a public one.</exception>
    public static Func<byte[], byte[]> Rsa(string pem, HashAlgorithmName hash, RSASignaturePadding padding)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        return Signer(text => rsa.SignData(text, hash, padding));
    }

    /// <summary>A function that signs with a key on an elliptic curve.</summary>
    /// <exception cref="ArgumentException">The text does not contain a key on this curve.</exception>
    /// <exception cref="CryptographicException">The key is damaged, or a public one.</exception>
    public static Func<byte[], byte[]> Curve(string pem, HashAlgorithmName hash, (int Bits, string Oid) curve)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        // Other curves have the same size. The parameters of a curve can also be in the key instead of its name.
        var isAnother = key.ExportParameters(includePrivateParameters: false).Curve is { IsNamed: true, Oid.Value: { } name }
            && name != curve.Oid;
        return key.KeySize == curve.Bits && !isAnother
            ? Signer(text => key.SignData(text, hash))
            : throw new ArgumentException("Another curve.", nameof(pem));
    }

    // The keys of .NET are not guaranteed to be thread-safe.
    private static Func<byte[], byte[]> Signer(Func<byte[], byte[]> sign)
    {
        // A public key fails here instead of at the first request.
        sign([]);
        var gate = new object();
        return text =>
        {
            lock (gate)
                return sign(text);
        };
    }
}
