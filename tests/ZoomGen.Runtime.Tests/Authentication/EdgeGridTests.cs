using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class EdgeGridTests
{
    private const string Host = "https://akaa-baseurl-xxxxxxxxxxx-xxxxxxxxxxxxx.luna.akamaiapis.net";

    // The cases by their names in the test data of Akamai's own clients.
    [Theory]
    [InlineData("simple GET", "GET", "/", null, "tL+y4hxyHxgWVD30X3pWnGKHcPzmrIF+LThiAOhMxYU=")]
    [InlineData("GET with querystring", "GET", "/testapi/v1/t1?p1=1&p2=2", null, "hKDH1UlnQySSHjvIcZpDMbQHihTQ0XyVAKZaApabdeA=")]
    [InlineData("POST inside limit", "POST", "/testapi/v1/t3", "datadatadatadatadatadatadatadata", "hXm4iCxtpN22m4cbZb4lVLW5rhX8Ca82vCFqXzSTPe4=")]
    [InlineData("POST too large", "POST", "/testapi/v1/t3", "2049", "6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY=")]
    [InlineData("POST length equals max_body", "POST", "/testapi/v1/t3", "2048", "6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY=")]
    [InlineData("POST empty body", "POST", "/testapi/v1/t6", "", "1gEDxeQGD5GovIkJJGcBaKnZ+VaPtrc4qBUHixjsPCQ=")]
    [InlineData("PUT test", "PUT", "/testapi/v1/t6", "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", "GNBWEYSEWOLtu+7dD52da2C39aX/Jchpon3K/AmBqBU=")]
    public async Task The_cases_of_akamais_test_data(string name, string method, string target, string? body, string signature)
    {
        body = int.TryParse(body, out var length) ? new string('d', length) : body;

        var header = await Signed.AuthorizationAsync(Akamai(), Signed.Request(new(method), Host + target, body));

        Assert.True(
            header == $"EG1-HMAC-SHA256 client_token=akab-client-token-xxx-xxxxxxxxxxxxxxxx;access_token=akab-access-token-xxx-xxxxxxxxxxxxxxxx;timestamp=20140321T19:34:21+0000;nonce=nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx;signature={signature}",
            name);
    }

    [Theory]
    [InlineData("Simple header signing with GET", "/testapi/v1/t4", "X-Test1: test-simple-header", "8F9AybcRw+PLxnvT+H0JRkjROrrUgsxJTnRXMzqvcwY=")]
    [InlineData("Header containing spaces", "/testapi/v1/t4", "X-Test1: \"     test-header-with-spaces     \"", "ucq2AbjCNtobHfCTuS38fdkl5UDdWHZhQX46fYR8CqI=")]
    [InlineData("Header with leading and interior spaces", "/testapi/v1/t4", "X-Test1:      first-thing      second-thing", "WtnneL539UadAAOJwnsXvPqT4Kt6z7HMgBEwAFpt3+c=")]
    [InlineData("Headers out of order", "/testapi/v1/t4", "X-Test2: t2|X-Test1: t1|X-Test3: t3", "Wus73Nx8jOYM+kkBFF2q8D1EATRIMr0WLWwpLBgkBqY=")]
    [InlineData("Extra header", "/testapi/v1/t5", "X-Test2: t2|X-Test1: t1|X-Test3: t3|X-Extra: this won't be included", "Knd/jc0A5Ghhizjayr0AUUvl2MZjBpS3FDSzvtq4Ixc=")]
    public async Task The_cases_of_akamais_test_data_with_headers(string name, string target, string headers, string signature)
    {
        using var request = Signed.Request(HttpMethod.Get, Host + target);
        foreach (var header in headers.Split('|'))
            request.Headers.TryAddWithoutValidation(header.Split(": ", 2)[0], header.Split(": ", 2)[1]);

        var authorization = await Signed.AuthorizationAsync(Akamai(), request);

        Assert.True(authorization.EndsWith(";signature=" + signature, StringComparison.Ordinal), name);
    }

    [Fact]
    public async Task The_request_that_postman_was_observed_to_send()
    {
        var auth = new EdgeGridAuth(
            "b", "c", "a", null, 131_072, Signed.Seal("2026-11-20T23:57:04Z", "18d620a1-cea1-4f34-ac6a-d6a48f66b006"));

        var header = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, "https://h.test/x?a=1"));

        Assert.Equal(
            "EG1-HMAC-SHA256 client_token=b;access_token=a;timestamp=20261120T23:57:04+0000;nonce=18d620a1-cea1-4f34-ac6a-d6a48f66b006;signature=LieZRQgxBMIdMbzWoh93O0wMNtN25s+HUsJBs6vAoiU=",
            header);
    }

    [Fact]
    public async Task Headers_of_the_body_are_signed_and_empty_ones_are_not_as_postman_was_observed_to_do()
    {
        var auth = new EdgeGridAuth(
            "b", "c", "a", ["X-B", "x-a", "X-E", "Content-Type"], 131_072, Signed.Seal("2020-01-01T00:00:00Z", "nn"));
        using var request = Signed.Request(HttpMethod.Post, "https://h.test/x?a=1", "{}", "application/json");
        request.Headers.TryAddWithoutValidation("X-A", " 1  2 ");
        request.Headers.TryAddWithoutValidation("X-E", "");
        request.Headers.TryAddWithoutValidation("X-B", "b");

        var header = await Signed.AuthorizationAsync(auth, request);

        Assert.EndsWith(";signature=wS+2dqLAqsNgRRh1CVKxQGdllGSVaq3nXoh/C/KN6g4=", header, StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_that_cannot_sign_are_refused()
    {
        Assert.Throws<ArgumentException>(() => EdgeGridAuth.FromCredentials("", "s", "a"));
        Assert.Throws<ArgumentException>(() => EdgeGridAuth.FromCredentials("c", "", "a"));
        Assert.Throws<ArgumentException>(() => EdgeGridAuth.FromCredentials("c", "s", ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdgeGridAuth.FromCredentials("c", "s", "a", maxBodyBytes: -1));
    }

    private static EdgeGridAuth Akamai() => new(
        "akab-client-token-xxx-xxxxxxxxxxxxxxxx", new string('x', 43) + "=", "akab-access-token-xxx-xxxxxxxxxxxxxxxx",
        ["X-Test1", "X-Test2", "X-Test3"], 2048, Signed.Seal("2014-03-21T19:34:21Z", "nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"));
}
