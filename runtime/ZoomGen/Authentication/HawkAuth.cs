using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZoomGen.Authentication;
using ZoomGen.Authentication.Signing;

namespace ZoomGen;

/// <summary>
/// Hawk 1.1 authentication (https://github.com/mozilla/hawk/blob/main/API.md), which signs each request with a shared key.
/// </summary>
public sealed class HawkAuth : Auth
{
    private readonly string _id;
    private readonly byte[] _key;
    private readonly bool _isSha1;
    private readonly string _ext;
    private readonly string _app;
    private readonly string _dlg;
    private readonly bool _hashesBody;
    private readonly RequestSeal _seal;

    internal HawkAuth(
        string id, string key, string algorithm, string? ext, string? app, string? dlg, bool includeBodyHash, RequestSeal seal)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (algorithm is not ("sha256" or "sha1"))
            throw new ArgumentException("The algorithm must be sha256 or sha1.", nameof(algorithm));
        _id = id;
        _key = Encoding.UTF8.GetBytes(key);
        _isSha1 = algorithm == "sha1";
        _ext = ext ?? "";
        _app = app ?? "";
        _dlg = dlg ?? "";
        _hashesBody = includeBodyHash;
        _seal = seal;
    }

    /// <summary>Creates credentials that sign each request.</summary>
    /// <param name="id">The ID of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="algorithm"><c>sha256</c> or <c>sha1</c>.</param>
    /// <param name="ext">Application data to sign; null for none.</param>
    /// <param name="app">The ID of the application; null for none.</param>
    /// <param name="dlg">The ID of the delegating application. It is used only together with <paramref name="app"/>.</param>
    /// <param name="includeBodyHash">Whether the body is signed as well.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The ID or the key is empty, or the algorithm is not supported.</exception>
    public static HawkAuth FromCredentials(
        string id,
        string key,
        string algorithm = "sha256",
        string? ext = null,
        string? app = null,
        string? dlg = null,
        bool includeBodyHash = false) =>
        new(id, key, algorithm, ext, app, dlg, includeBodyHash, RequestSeal.System);

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = _hashesBody ? await WireRequest.ReadBodyAsync(request, cancellationToken).ConfigureAwait(false) : default;
        var hash = _hashesBody ? BodyHash(WireRequest.MediaType(request), body.Span) : "";
        var (time, nonce) = (_seal.UnixTime, _seal.NewNonce());
        var mac = Convert.ToBase64String(Sign(Encoding.UTF8.GetBytes(Text(request, time, nonce, hash))));
        (string Name, string Value)[] attributes =
        [
            ("id", _id),
            ("ts", time),
            ("nonce", nonce),
            ("hash", hash),
            ("ext", _ext),
            ("app", _app),
            ("dlg", _app.Length == 0 ? "" : _dlg),
            ("mac", mac),
        ];
        SetAuthorization(request, "Hawk " + string.Join(", ", attributes
            .Where(attribute => attribute.Value.Length > 0)
            .Select(attribute => $"{attribute.Name}={QuotedString.Format(attribute.Value)}")));
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => SetAuthorization(request, "Hawk " + SecretPlaceholder.Signature);

    private string Text(HttpRequestMessage request, string time, string nonce, string hash)
    {
        var ext = _ext.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        var port = request.RequestUri!.Port.ToString(CultureInfo.InvariantCulture);
        var place = $"{request.Method.Method.ToUpperInvariant()}\n{WireRequest.Target(request)}\n{WireRequest.Host(request)}\n{port}";
        var text = $"hawk.1.header\n{time}\n{nonce}\n{place}\n{hash}\n{ext}\n";
        return _app.Length == 0 ? text : $"{text}{_app}\n{_dlg}\n";
    }

    private string BodyHash(string mediaType, ReadOnlySpan<byte> body) =>
        Convert.ToBase64String(Hash([.. Encoding.UTF8.GetBytes($"hawk.1.payload\n{mediaType}\n"), .. body, (byte)'\n']));

    [SuppressMessage("Security", "CA5350", Justification = "Hawk allows it, and it is used only on demand.")]
    private byte[] Hash(byte[] text) => _isSha1 ? SHA1.HashData(text) : SHA256.HashData(text);

    [SuppressMessage("Security", "CA5350", Justification = "Hawk allows it, and it is used only on demand.")]
    private byte[] Sign(byte[] text) => _isSha1 ? HMACSHA1.HashData(_key, text) : HMACSHA256.HashData(_key, text);
}
