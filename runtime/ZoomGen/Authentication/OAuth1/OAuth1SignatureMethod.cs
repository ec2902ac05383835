namespace ZoomGen;

/// <summary>How OAuth 1.0 requests are signed (RFC 5849, section 3.4).</summary>
public enum OAuth1SignatureMethod
{
    /// <summary><c>HMAC-SHA1</c>, which every server knows.</summary>
    HmacSha1,

    /// <summary><c>HMAC-SHA256</c>, which the RFC does not have and some servers do.</summary>
    HmacSha256,

    /// <summary><c>HMAC-SHA512</c>, which the RFC does not have and some servers do.</summary>
    HmacSha512,

    /// <summary><c>PLAINTEXT</c>: the secrets themselves, for https only (RFC 5849, section 3.4.4).</summary>
    Plaintext,
}
