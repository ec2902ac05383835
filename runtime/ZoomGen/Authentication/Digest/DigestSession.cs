using System.Globalization;
using System.Text;
using ZoomGen.Authentication.Signing;

namespace ZoomGen.Authentication.Digest;

/// <summary>Answers a challenge. Its nonce is reused, with a count, until the server sends another one.</summary>
/// <param name="challenge">The challenge.</param>
/// <param name="clientNonce">
/// The nonce of the client, the same for the whole session as the <c>-sess</c> algorithms require (RFC 7616, section 3.4.2).
/// </param>
/// <param name="quotesAlgorithm">Whether the algorithm is quoted. Postman quotes it, and RFC 7616 does not.</param>
internal sealed class DigestSession(DigestChallenge challenge, string clientNonce, bool quotesAlgorithm = false)
{
    private readonly DigestHash _hash = DigestHash.Find(challenge.Algorithm)!;
    private int _count;

    public string Nonce => challenge.Nonce;

    /// <summary>Whether the answer depends on the body.</summary>
    public bool CoversBody => challenge.Quality == "auth-int";

    /// <summary>The value of the Authorization header (RFC 7616, section 3.4) for the next request.</summary>
    public string Answer(string userName, string password, string method, string target, ReadOnlySpan<byte> body)
    {
        var count = Interlocked.Increment(ref _count).ToString("x8", CultureInfo.InvariantCulture);
        var header = new StringBuilder("Digest ").Append(UserName(userName));
        AppendQuoted(header, "realm", challenge.Realm);
        AppendQuoted(header, "nonce", challenge.Nonce);
        AppendQuoted(header, "uri", target);
        if (challenge.Algorithm is { } algorithm)
            header.Append(quotesAlgorithm ? $", algorithm=\"{algorithm}\"" : $", algorithm={algorithm}");
        if (challenge.Quality is { } quality)
            header.Append(CultureInfo.InvariantCulture, $", qop={quality}, nc={count}");
        if (challenge.Quality is not null || _hash.IsSession)
            AppendQuoted(header, "cnonce", clientNonce);
        AppendQuoted(header, "response", Response(userName, password, method, target, body, count));
        if (challenge.Opaque is { } opaque)
            AppendQuoted(header, "opaque", opaque);
        return header.Append(challenge.HashesUserName ? ", userhash=true" : "").ToString();
    }

    private string Response(string userName, string password, string method, string target, ReadOnlySpan<byte> body, string count)
    {
        var secret = _hash.Hash($"{userName}:{challenge.Realm}:{password}");
        if (_hash.IsSession)
            secret = _hash.Hash($"{secret}:{challenge.Nonce}:{clientNonce}");
        var request = _hash.Hash(CoversBody ? $"{method}:{target}:{_hash.Hash(body)}" : $"{method}:{target}");
        return _hash.Hash(challenge.Quality is { } quality
            ? $"{secret}:{challenge.Nonce}:{count}:{clientNonce}:{quality}:{request}"
            : $"{secret}:{challenge.Nonce}:{request}");
    }

    // RFC 7616, sections 3.4.3 and 3.4.4.
    private string UserName(string userName)
    {
        if (challenge.HashesUserName)
            return $"username=\"{_hash.Hash($"{userName}:{challenge.Realm}")}\"";
        return userName.All(char.IsAscii)
            ? "username=" + QuotedString.Format(userName)
            : $"username*=UTF-8''{Uri.EscapeDataString(userName)}";
    }

    private static void AppendQuoted(StringBuilder header, string name, string value) =>
        header.Append(", ").Append(name).Append('=').Append(QuotedString.Format(value));
}
