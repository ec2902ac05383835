using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Credentials;

/// <summary>Each type of credentials, with the keys that the README lists.</summary>
public sealed class CredentialTests : IDisposable
{
    private readonly ApiTestHandler _server = Answers.Server();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("Basic YWRhOnBhc3M=", "Type=Basic", "UserName=ada", "Password=pass")]
    [InlineData("Bearer t", "Type=bearer", "Token=t")]
    [InlineData("Bearer t", "Type=OAuth2", "Token=t")]
    [InlineData("Token t", "Type=OAuth2", "Token=t", "HeaderPrefix=Token")]
    [InlineData("t", "Type=OAuth2", "Token=t", "HeaderPrefix=")]
    [InlineData("k", "Type=ApiKey", "Name=Authorization", "Value=k")]
    [InlineData("OAuth oauth_consumer_key=\"c\"", "Type=OAuth1", "ConsumerKey=c", "ConsumerSecret=s")]
    [InlineData("Hawk id=\"i\"", "Type=Hawk", "Id=i", "Key=k")]
    [InlineData("AWS4-HMAC-SHA256 Credential=a/", "Type=AwsV4", "AccessKey=a", "SecretKey=s", "Region=eu-1", "Service=s3")]
    [InlineData("EG1-HMAC-SHA256 client_token=c;", "Type=EdgeGrid", "ClientToken=c", "ClientSecret=s", "AccessToken=a")]
    [InlineData("Bearer eyJ", "Type=Jwt", "Secret=s", "Payload={}")]
    [InlineData("eyJ", "Type=Jwt", "Secret=s", "Payload={}", "HeaderPrefix=")]
    [InlineData("Bearer eyJ", "Type=Asap", "Secret=s", "KeyId=k", "Issuer=i", "Audience=a", "Lifetime=00:05:00")]
    public async Task Credentials_are_sent_as_their_type_does(string start, params string[] settings)
    {
        await SendAsync(settings);

        Assert.StartsWith(start, Assert.Single(_server.Requests).Headers["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?key=k", "Type=ApiKey", "Name=key", "Value=k", "In=Query")]
    [InlineData("?access_token=t", "Type=OAuth2", "Token=t", "SendTokenInQuery=true")]
    [InlineData("?token=eyJ", "Type=Jwt", "Secret=s", "Payload={}", "QueryName=token")]
    public async Task Credentials_can_be_in_the_query(string start, params string[] settings)
    {
        await SendAsync(settings);

        Assert.StartsWith(start, Assert.Single(_server.Requests).Uri.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OAuth_1_signs_with_a_private_key_if_there_is_one()
    {
        using var rsa = RSA.Create(2048);

        await SendAsync("Type=OAuth1", "ConsumerKey=c", $"PrivateKey={rsa.ExportPkcs8PrivateKeyPem()}", "IncludeBodyHash=true");

        var header = Assert.Single(_server.Requests).Headers["Authorization"];
        Assert.Contains("oauth_signature_method=\"RSA-SHA256\"", header, StringComparison.Ordinal);
        Assert.Contains("oauth_body_hash=", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digest_answers_a_challenge()
    {
        _server.On<GetLiveStreamDetailsRequest>(
            TestAnswer.FromStatus(401, ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")), Answers.Ok);

        await SendAsync("Type=Digest", "UserName=ada", "Password=pass");

        Assert.StartsWith("Digest username=\"ada\"", _server.Requests[1].Headers["Authorization"], StringComparison.Ordinal);
    }

    private async Task SendAsync(params string[] settings)
    {
        var values = settings.Select(setting => setting.Split('=', 2)).Select(pair => ("Zoom:Auth:" + pair[0], (string?)pair[1]));
        await using var services = TestHost.Build(services => services.AddZoomClient(new Settings([.. values]).Zoom)
            .ConfigurePrimaryHttpMessageHandler(() => _server));
        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);
    }
}
