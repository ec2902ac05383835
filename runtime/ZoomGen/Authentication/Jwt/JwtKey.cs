using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using ZoomGen.Authentication.Signing;

namespace ZoomGen;

/// <summary>A key that signs JSON Web Tokens, with its algorithm (RFC 7518, section 3.1).</summary>
public sealed class JwtKey
{
    private readonly Func<byte[], byte[]> _sign;

    private JwtKey(string algorithm, Func<byte[], byte[]> sign)
    {
        Algorithm = algorithm;
        _sign = sign;
    }

    /// <summary>The name of the algorithm, such as <c>HS256</c>.</summary>
    public string Algorithm { get; }

    /// <summary>Creates a key from a shared secret.</summary>
    /// <param name="secret">
    /// The secret, which is encoded as UTF-8. Decode a secret in base64, and call the overload that takes bytes.
    /// </param>
    /// <param name="algorithm"><c>HS256</c>, <c>HS384</c> or <c>HS512</c>.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The secret is empty, or the algorithm is not supported.</exception>
    public static JwtKey FromSecret(string secret, string algorithm = "HS256")
    {
        ArgumentNullException.ThrowIfNull(secret);
        return FromSecret(Encoding.UTF8.GetBytes(secret), algorithm);
    }

    /// <summary>Creates a key from a shared secret.</summary>
    /// <param name="secret">The bytes of the secret.</param>
    /// <param name="algorithm"><c>HS256</c>, <c>HS384</c> or <c>HS512</c>.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The secret is empty, or the algorithm is not supported.</exception>
    public static JwtKey FromSecret(byte[] secret, string algorithm = "HS256")
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length == 0)
            throw new ArgumentException("The secret is empty.", nameof(secret));
        return new(algorithm, algorithm switch
        {
            "HS256" => text => HMACSHA256.HashData(secret, text),
            "HS384" => text => HMACSHA384.HashData(secret, text),
            "HS512" => text => HMACSHA512.HashData(secret, text),
            _ => throw new ArgumentException("The algorithm must be HS256, HS384 or HS512.", nameof(algorithm)),
        });
    }

    /// <summary>Creates a key from a private key.</summary>
    /// <param name="pem">The unencrypted key in PEM format (RFC 7468): PKCS #8, PKCS #1 for RSA, or SEC 1 for EC.</param>
    /// <param name="algorithm"><c>RS256</c>, <c>PS256</c> or <c>ES256</c>, or the same with 384 or 512.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">
    /// The text does not contain a private key for the algorithm, or the algorithm is not supported.
    /// </exception>
    [UnsupportedOSPlatform("browser")]
    public static JwtKey FromPem(string pem, string algorithm = "RS256")
    {
        ArgumentNullException.ThrowIfNull(pem);
        var (hash, curve) = algorithm switch
        {
            "RS256" or "PS256" or "ES256" => (HashAlgorithmName.SHA256, (256, "1.2.840.10045.3.1.7")),
            "RS384" or "PS384" or "ES384" => (HashAlgorithmName.SHA384, (384, "1.3.132.0.34")),
            "RS512" or "PS512" or "ES512" => (HashAlgorithmName.SHA512, (521, "1.3.132.0.35")),
            _ => throw new ArgumentException("The algorithm must be RS, PS or ES with 256, 384 or 512.", nameof(algorithm)),
        };
        try
        {
            return new(algorithm, algorithm[0] switch
            {
                'E' => PemKey.Curve(pem, hash, curve),
                'P' => PemKey.Rsa(pem, hash, RSASignaturePadding.Pss),
                _ => PemKey.Rsa(pem, hash, RSASignaturePadding.Pkcs1),
            });
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            throw new ArgumentException($"The text holds no private key for {algorithm}.", nameof(pem));
        }
    }

    /// <summary>A token in the compact form (RFC 7515, section 7.1), with header and payload as they are.</summary>
    internal string Sign(string header, string payload)
    {
        var text = $"{Base64Url(Encoding.UTF8.GetBytes(header))}.{Base64Url(Encoding.UTF8.GetBytes(payload))}";
        return $"{text}.{Base64Url(_sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
