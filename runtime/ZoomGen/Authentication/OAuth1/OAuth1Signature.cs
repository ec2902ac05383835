using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using ZoomGen.Authentication.Signing;

namespace ZoomGen.Authentication.OAuth1;

/// <summary>The signature of OAuth 1.0 (RFC 5849, section 3.4).</summary>
internal static class OAuth1Signature
{
    /// <summary>The text that is signed (section 3.4.1).</summary>
    /// <param name="request">The request.</param>
    /// <param name="parameters">The encoded parameters of query, header and form.</param>
    public static string BaseString(HttpRequestMessage request, IEnumerable<(string Name, string Value)> parameters)
    {
        var address = $"{request.RequestUri!.Scheme}://{WireRequest.Authority(request)}{WireRequest.Path(request)}";
        return $"{request.Method.Method.ToUpperInvariant()}&{FormPairs.Encode(address)}&{FormPairs.Encode(FormPairs.Join(parameters))}";
    }

    [SuppressMessage("Security", "CA5350", Justification = "RFC 5849 defines HMAC-SHA1, and many servers support nothing else.")]
    public static string Sign(OAuth1SignatureMethod method, string baseString, string consumerSecret, string tokenSecret)
    {
        var secrets = $"{FormPairs.Encode(consumerSecret)}&{FormPairs.Encode(tokenSecret)}";
        var key = Encoding.UTF8.GetBytes(secrets);
        var text = Encoding.UTF8.GetBytes(baseString);
        return method switch
        {
            OAuth1SignatureMethod.HmacSha1 => Convert.ToBase64String(HMACSHA1.HashData(key, text)),
            OAuth1SignatureMethod.HmacSha256 => Convert.ToBase64String(HMACSHA256.HashData(key, text)),
            OAuth1SignatureMethod.HmacSha512 => Convert.ToBase64String(HMACSHA512.HashData(key, text)),
            _ => secrets,
        };
    }

    public static string GetName(OAuth1SignatureMethod method) => method switch
    {
        OAuth1SignatureMethod.HmacSha1 => "HMAC-SHA1",
        OAuth1SignatureMethod.HmacSha256 => "HMAC-SHA256",
        OAuth1SignatureMethod.HmacSha512 => "HMAC-SHA512",
        OAuth1SignatureMethod.Plaintext => "PLAINTEXT",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
