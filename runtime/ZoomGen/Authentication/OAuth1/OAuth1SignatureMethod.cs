namespace ZoomGen;

/// <summary>A signature method of OAuth 1.0 (RFC 5849, section 3.4).</summary>
public enum OAuth1SignatureMethod
{
    /// <summary><c>HMAC-SHA1</c>, which every server supports.</summary>
    HmacSha1,

    /// <summary><c>HMAC-SHA256</c>, an extension that some servers support.</summary>
    HmacSha256,

    /// <summary><c>HMAC-SHA512</c>, an extension that some servers support.</summary>
    HmacSha512,

    /// <summary><c>PLAINTEXT</c>, which sends the secrets themselves and needs https (RFC 5849, section 3.4.4).</summary>
    Plaintext,

    /// <summary><c>RSA-SHA1</c>, with a private key (RFC 5849, section 3.4.3).</summary>
    RsaSha1,

    /// <summary><c>RSA-SHA256</c>, an extension that some servers support.</summary>
    RsaSha256,

    /// <summary><c>RSA-SHA512</c>, an extension that some servers support.</summary>
    RsaSha512,
}
