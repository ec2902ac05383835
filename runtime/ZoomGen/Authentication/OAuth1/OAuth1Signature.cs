using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using ZoomGen.Authentication.Signing;

namespace ZoomGen.Authentication.OAuth1;

/// <summary>A signature method of OAuth 1.0 with its secrets or its key (RFC 5849, section 3.4).</summary>
internal sealed class OAuth1Signature
{
    private readonly HashAlgorithmName? _hash;
    private readonly Func<byte[], string> _sign;

    private OAuth1Signature(string name, HashAlgorithmName? hash, Func<byte[], string> sign)
    {
        Name = name;
        _hash = hash;
        _sign = sign;
    }

    /// <summary>The name of the method in a request.</summary>
    public string Name { get; }

    [SuppressMessage("Security", "CA5350", Justification = "RFC 5849 defines HMAC-SHA1, and many servers support nothing else.")]
    public static OAuth1Signature FromSecrets(OAuth1SignatureMethod method, string consumerSecret, string tokenSecret)
    {
        var secrets = $"{FormPairs.Encode(consumerSecret)}&{FormPairs.Encode(tokenSecret)}";
        var key = Encoding.UTF8.GetBytes(secrets);
        return method switch
        {
            OAuth1SignatureMethod.HmacSha1 =>
                new("HMAC-SHA1", HashAlgorithmName.SHA1, text => Convert.ToBase64String(HMACSHA1.HashData(key, text))),
            OAuth1SignatureMethod.HmacSha256 =>
                new("HMAC-SHA256", HashAlgorithmName.SHA256, text => Convert.ToBase64String(HMACSHA256.HashData(key, text))),
            OAuth1SignatureMethod.HmacSha512 =>
                new("HMAC-SHA512", HashAlgorithmName.SHA512, text => Convert.ToBase64String(HMACSHA512.HashData(key, text))),
            OAuth1SignatureMethod.Plaintext => new("PLAINTEXT", null, _ => secrets),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
    }

    [UnsupportedOSPlatform("browser")]
    public static OAuth1Signature FromPem(OAuth1SignatureMethod method, string pem)
    {
        var (name, hash) = method switch
        {
            OAuth1SignatureMethod.RsaSha1 => ("RSA-SHA1", HashAlgorithmName.SHA1),
            OAuth1SignatureMethod.RsaSha256 => ("RSA-SHA256", HashAlgorithmName.SHA256),
            OAuth1SignatureMethod.RsaSha512 => ("RSA-SHA512", HashAlgorithmName.SHA512),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
        try
        {
            var sign = PemKey.Rsa(pem, hash, RSASignaturePadding.Pkcs1);
            return new(name, hash, text => Convert.ToBase64String(sign(text)));
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            throw new ArgumentException("The text holds no private RSA key.", nameof(pem));
        }
    }

    /// <summary>The text that is signed (section 3.4.1).</summary>
    /// <param name="request">The request.</param>
    /// <param name="parameters">The encoded parameters of query, header and form.</param>
    public static string BaseString(HttpRequestMessage request, IEnumerable<(string Name, string Value)> parameters)
    {
        var address = $"{request.RequestUri!.Scheme}://{WireRequest.Authority(request)}{WireRequest.Path(request)}";
        return $"{request.Method.Method.ToUpperInvariant()}&{FormPairs.Encode(address)}&{FormPairs.Encode(FormPairs.Join(parameters))}";
    }

    public string Sign(string baseString) => _sign(Encoding.UTF8.GetBytes(baseString));

    /// <summary>The hash of a body, or null if the method has none.</summary>
    public string? HashBody(ReadOnlySpan<byte> body)
    {
        if (_hash is not { } name)
            return null;
        using var hash = IncrementalHash.CreateHash(name);
        hash.AppendData(body);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
