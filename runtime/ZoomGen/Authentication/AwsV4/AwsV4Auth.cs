using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZoomGen.Authentication;
using ZoomGen.Authentication.AwsV4;
using ZoomGen.Authentication.Signing;
using ZoomGen.Http;

namespace ZoomGen;

/// <summary>AWS Signature Version 4 in the Authorization header, as documented by AWS.</summary>
public sealed class AwsV4Auth : Auth
{
    private const string Algorithm = "AWS4-HMAC-SHA256";
    private const string DefaultRegion = "us-east-1";
    private const string DefaultService = "execute-api";
    private const string DateName = "X-Amz-Date";
    private const string SessionTokenName = "X-Amz-Security-Token";
    private const string BodyHashName = "X-Amz-Content-Sha256";

    // As in Postman, X-Amz-Expires stays.
    private static readonly string[] QueryNames =
        [DateName, SessionTokenName, "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Signature"];

    private readonly string _accessKey;
    private readonly string _secretKey;
    private readonly string _region;
    private readonly string _service;
    private readonly string? _sessionToken;
    private readonly TimeProvider _clock;

    internal AwsV4Auth(string accessKey, string secretKey, string region, string service, string? sessionToken, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(accessKey);
        ArgumentException.ThrowIfNullOrEmpty(secretKey);
        ArgumentException.ThrowIfNullOrEmpty(region);
        ArgumentException.ThrowIfNullOrEmpty(service);
        _accessKey = accessKey;
        _secretKey = secretKey;
        _region = region;
        _service = service;
        _sessionToken = sessionToken;
        _clock = clock;
    }

    // S3 signs paths as they are, and requires the hash of the body in a header, even if there is none. Other services whose names begin
    // with s3, such as s3tables, do not.
    private bool IsS3 => _service is "s3" or "s3express" or "s3-object-lambda" or "s3-outposts";

    /// <summary>Creates credentials that sign each request.</summary>
    /// <param name="accessKey">The access key ID.</param>
    /// <param name="secretKey">The secret access key.</param>
    /// <param name="region">The region. The default is that of Postman, <c>us-east-1</c>.</param>
    /// <param name="service">
    /// The signing name of the service, such as <c>s3</c>. The default is that of Postman, <c>execute-api</c>.
    /// </param>
    /// <param name="sessionToken">The session token of temporary credentials; null for permanent ones.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">Access key, secret key, region or service is empty.</exception>
    public static AwsV4Auth FromCredentials(
        string accessKey,
        string secretKey,
        string region = DefaultRegion,
        string service = DefaultService,
        string? sessionToken = null) =>
        new(accessKey, secretKey, region, service, sessionToken, TimeProvider.System);

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RemoveOwn(request);
        var body = await WireRequest.ReadBodyAsync(request, cancellationToken).ConfigureAwait(false);
        var bodyHash = Hex.Format(SHA256.HashData(body.Span));
        var time = _clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        HeaderRules.Replace(request.Headers, DateName, time);
        if (_sessionToken is { Length: > 0 })
            HeaderRules.Replace(request.Headers, SessionTokenName, _sessionToken);
        // Postman sends it with every body except a multipart form.
        if (IsS3 || (body.Length > 0 && WireRequest.MediaType(request) != "multipart/form-data"))
            HeaderRules.Replace(request.Headers, BodyHashName, bodyHash);

        var canonical = AwsV4Request.Create(request, bodyHash, pathIsRaw: IsS3);
        var scope = $"{time[..8]}/{_region}/{_service}/aws4_request";
        var text = $"{Algorithm}\n{time}\n{scope}\n{Hex.Format(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.Text)))}";
        var signature = Hex.Format(Sign(SigningKey(scope), text));
        SetAuthorization(
            request, $"{Algorithm} Credential={_accessKey}/{scope}, SignedHeaders={canonical.SignedHeaders}, Signature={signature}");
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) =>
        SetAuthorization(request, $"{Algorithm} {SecretPlaceholder.Signature}");

    // Like Postman, leaves no trace of another signature, even if these credentials do not send the header themselves.
    private static void RemoveOwn(HttpRequestMessage request)
    {
        request.Headers.Remove(SessionTokenName);
        request.Headers.Remove(BodyHashName);
        foreach (var name in QueryNames)
            request.RequestUri = QueryKey.Remove(request.RequestUri!, name);
    }

    // Each part of the scope is signed with the key derived from the parts before it.
    private byte[] SigningKey(string scope) => scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + _secretKey), Sign);

    private static byte[] Sign(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
