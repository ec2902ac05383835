using ZoomGen.Authentication.OAuth1;
using ZoomGen.Authentication.Signing;
using ZoomGen.Requests.Bodies;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class OAuth1Tests
{
    private const string PhotosUrl = "http://photos.example.net/photos?file=vacation.jpg&size=original";

    // Section 3.4.1.1; the signature is that of erratum 2550.
    [Fact]
    public void The_base_string_of_rfc_5849_section_3_4_1_and_its_signature()
    {
        using var request = Signed.Request(HttpMethod.Post, "http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b");
        (string, string)[] own =
        [
            ("oauth_consumer_key", "9djdj82h48djs9d2"), ("oauth_token", "kkk9d7dh3k39sjv7"), ("oauth_signature_method", "HMAC-SHA1"),
            ("oauth_timestamp", "137131201"), ("oauth_nonce", "7d8f3e4a"),
        ];

        var text = OAuth1Signature.BaseString(
            request, [.. own, .. FormPairs.Read(WireRequest.Query(request)), .. FormPairs.Read("c2&a3=2+q")]);

        Assert.Equal(
            "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7",
            text);
        Assert.Equal(
            "r6/TJjbCOr97/+UU0NsvSne7s5g=", HmacSha1("j49sk3j29djd", "dh893hdasih9").Sign(text));
    }

    [Theory]
    [InlineData("POST", "https://photos.example.net/initiate", "oauth_timestamp=137131200&oauth_nonce=wIjqoS&oauth_callback=http%3A%2F%2Fprinter.example.com%2Fready", "", "74KNZJeDHnMBp0EMJ9ZHt/XKycU=")]
    [InlineData("GET", PhotosUrl, "oauth_token=nnch734d00sl2jdk&oauth_timestamp=137131202&oauth_nonce=chapoH", "pfkkdhi9sl3r4s00", "MdpQcU8iPSUjWoN/UDMsK2sui9I=")]
    public void The_signatures_of_rfc_5849_section_1_2(string method, string url, string parameters, string tokenSecret, string signature)
    {
        using var request = Signed.Request(new(method), url);
        var all = $"{WireRequest.Query(request)}&oauth_consumer_key=dpf43f3p2l4k3l03&oauth_signature_method=HMAC-SHA1&{parameters}";

        var text = OAuth1Signature.BaseString(request, FormPairs.Read(all));

        Assert.Equal(signature, HmacSha1("kd94hf93k423kf44", tokenSecret).Sign(text));
    }

    [Fact]
    public async Task The_request_of_oauth_core_1_0_appendix_a_5()
    {
        var header = await Signed.AuthorizationAsync(Photos("http://photos.example.net/"), Signed.Request(HttpMethod.Get, PhotosUrl));

        Assert.Equal(
            """OAuth realm="http://photos.example.net/",oauth_consumer_key="dpf43f3p2l4k3l03",oauth_token="nnch734d00sl2jdk",oauth_signature_method="HMAC-SHA1",oauth_timestamp="1191242096",oauth_nonce="kllo9940pd9333jh",oauth_version="1.0",oauth_signature="tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D" """.TrimEnd(),
            header);
    }

    // X's page "Creating a signature".
    [Fact]
    public async Task The_form_of_the_documented_twitter_example_enters_the_signature()
    {
        var auth = new OAuth1Auth(
            "xvz1evFS4wEEPTGEFPHBog",
            "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
            HmacSha1("kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw", "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"),
            new(),
            Signed.Seal(1318622958, "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg"));

        var sent = await TestRequest.SendAsync(
            (ref request) =>
            {
                request.WriteVariable("baseUrl", "https://api.twitter.com/1.1/statuses/update.json");
                request.WriteQuery("include_entities", true);
                request.StartUrlEncodedForm().WriteText("status"u8, "Hello Ladies + Gentlemen, a signed OAuth request!");
            },
            options: new() { Auth = auth });

        Assert.EndsWith("oauth_signature=\"hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D\"", sent["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_header_that_postman_was_observed_to_send()
    {
        var header = await Signed.AuthorizationAsync(Observed(inQuery: false), Signed.Request(HttpMethod.Get, "https://h.test/x?a=1"));

        Assert.Equal(
            """OAuth oauth_consumer_key="ck",oauth_token="t",oauth_signature_method="HMAC-SHA1",oauth_timestamp="1",oauth_nonce="n",oauth_version="1.0",oauth_signature="5fhX9QNeakCzItMjyH5etsE%2BALM%3D" """.TrimEnd(),
            header);
    }

    // Worked out with another implementation of the hashes over the base string of OAuth Core 1.0, appendix A.5.1, with the method's name
    // in it.
    [Theory]
    [InlineData(OAuth1SignatureMethod.HmacSha256, "HMAC-SHA256", "WVPzl1j6ZsnkIjWr7e3OZ3jkenL57KwaLFhYsroX1hg=")]
    [InlineData(OAuth1SignatureMethod.HmacSha512, "HMAC-SHA512", "nQYVqZl8EkEH4fThSn+25i1gc68aX+FHTHSAXrxIl2ixdAofXM/pq2x90UaOFIZQxvkzE5VRZpPbjo6i+fe6rg==")]
    [InlineData(OAuth1SignatureMethod.Plaintext, "PLAINTEXT", "kd94hf93k423kf44&pfkkdhi9sl3r4s00")]
    public async Task Every_method_signs_under_its_name(OAuth1SignatureMethod method, string name, string signature)
    {
        var header = await Signed.AuthorizationAsync(Photos(method: method), Signed.Request(HttpMethod.Get, PhotosUrl));

        Assert.Contains($"oauth_signature_method=\"{name}\"", header, StringComparison.Ordinal);
        Assert.EndsWith($"oauth_signature=\"{Uri.EscapeDataString(signature)}\"", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parameters_go_into_the_query_on_demand_with_the_same_signature()
    {
        using var request = Signed.Request(HttpMethod.Get, PhotosUrl);

        await Photos(inQuery: true).ApplyAsync(request, default);

        Assert.Equal(
            "/photos?file=vacation.jpg&size=original&oauth_consumer_key=dpf43f3p2l4k3l03&oauth_token=nnch734d00sl2jdk&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1191242096&oauth_nonce=kllo9940pd9333jh&oauth_version=1.0&oauth_signature=tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D",
            request.RequestUri!.PathAndQuery);
        Assert.False(request.Headers.NonValidated.Contains("Authorization"));
    }

    // As Postman was observed to send it.
    [Theory]
    [InlineData(
        "?a=1:2/3,4&b=x+y&c&d=&e=%20%2f*!'()~&f[0]=%C3%A9",
        "?a=1%3A2%2F3%2C4&b=x%20y&c&d=&e=%20%2F%2A%21%27%28%29~&f%5B0%5D=%C3%A9")]
    [InlineData("?", "?")]
    [InlineData("", "")]
    public async Task The_query_is_sent_with_the_escapes_that_are_signed(string query, string expected)
    {
        using var request = Signed.Request(HttpMethod.Get, "https://h.test/a:b" + query);

        await Photos().ApplyAsync(request, default);

        Assert.Equal("https://h.test/a:b" + expected, request.RequestUri!.OriginalString);
    }

    // As Postman was observed to send it with disableUrlEncoding.
    [Fact]
    public async Task A_query_that_is_not_to_be_encoded_is_sent_as_it_is()
    {
        var sent = await TestRequest.SendAsync(
            (ref request) =>
            {
                request.DisableUrlEncoding();
                request.WriteLiteral("https://h.test/x");
                request.WriteQuery("f[0]", "1:2/3,4");
            },
            options: new() { Auth = OAuth1Auth.FromCredentials("ck", "cs") });

        Assert.Equal("/x?f[0]=1:2/3,4", sent.Target);
    }

    // As Postman was observed to send it.
    [Theory]
    [InlineData(false, "/x?a=1&b=2&oauth_other=z")]
    [InlineData(true, "/x?a=1&b=2&oauth_other=z&oauth_consumer_key=ck&oauth_token=t&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_nonce=n&oauth_version=1.0&oauth_signature=QzSnTtcnBRJuKatXmsVUSbeaNEc%3D")]
    public async Task Parameters_of_another_signature_are_removed(bool inQuery, string target)
    {
        using var request = Signed.Request(HttpMethod.Get, "https://h.test/x?a=1&oauth_nonce=old&oauth_signature=old&b=2&oauth_other=z");

        await Observed(inQuery).ApplyAsync(request, default);

        Assert.Equal(target, request.RequestUri!.PathAndQuery);
    }

    [Fact]
    public async Task A_request_that_is_signed_once_more_in_its_query_has_the_same_signature()
    {
        using var request = Signed.Request(HttpMethod.Get, PhotosUrl);
        var auth = Photos(inQuery: true);
        await auth.ApplyAsync(request, default);
        var first = request.RequestUri;

        await auth.ApplyAsync(request, default);

        Assert.Equal(first, request.RequestUri);
    }

    // As Postman was observed to send it.
    [Theory]
    [InlineData("POST", "/x?a=1", "b=x%20y%2Bz&a=1&oauth_consumer_key=ck&oauth_token=t&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_nonce=n&oauth_version=1.0&oauth_signature=%2FZuPINRRaQe4lyyT0ZdyikqWhW4%3D")]
    [InlineData("PUT", "/x?a=1", "b=x%20y%2Bz&a=1&oauth_consumer_key=ck&oauth_token=t&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_nonce=n&oauth_version=1.0&oauth_signature=2Wqq%2BENweT4rSMZ65F8KGL%2BKCJY%3D")]
    [InlineData("PATCH", "/x?a=1&oauth_consumer_key=ck&oauth_token=t&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_nonce=n&oauth_version=1.0&oauth_signature=5ZCJIhlMd3enBg33NMN5qjkslk0%3D", "b=x%20y%2Bz&a=1")]
    public async Task The_parameters_go_into_the_form_of_a_post_or_put(string method, string target, string body)
    {
        var sent = await TestRequest.SendToAnywhereAsync(WriteForm, method, new() { Auth = Observed(inQuery: true) });

        Assert.Equal(target, sent.Target);
        Assert.Equal(body, sent.Body);
        Assert.Null(sent["Authorization"]);
    }

    [Fact]
    public async Task A_form_that_is_sent_once_more_has_the_parameters_once()
    {
        var nonces = new Queue<string>(["first", "second-and-longer"]);
        var seal = new RequestSeal(Signed.Seal(1, "").Clock, nonces.Dequeue);
        var auth = new OAuth1Auth("ck", null, HmacSha1("cs", ""), new(InQuery: true), seal);
        using var form = new UrlEncodedContent();
        form.Append("a", "1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://h.test/x") { Content = form };
        await auth.ApplyAsync(request, default);
        Assert.NotNull(form.Headers.ContentLength);

        await auth.ApplyAsync(request, default);

        var body = await form.ReadAsStringAsync();
        Assert.StartsWith(
            "a=1&oauth_consumer_key=ck&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_nonce=second-and-longer&oauth_version=1.0&oauth_signature=",
            body,
            StringComparison.Ordinal);
        Assert.Equal(body.Length, form.Headers.ContentLength);
    }

    // As Postman was observed to send it.
    [Fact]
    public async Task Fields_of_another_signature_are_removed_from_a_form()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) =>
            {
                request.WriteQuery("a", 1);
                var form = request.StartUrlEncodedForm();
                form.WriteText("b"u8, "x y+z");
                form.WriteText("oauth_nonce"u8, "old");
            },
            options: new() { Auth = Observed(inQuery: false) });

        Assert.EndsWith("oauth_signature=\"FEnSdj%2BpIIVeLgeTxzU05%2FPMzF0%3D\"", sent["Authorization"], StringComparison.Ordinal);
        Assert.Equal("b=x%20y%2Bz", sent.Body);
    }

    [Fact]
    public async Task An_own_authorization_is_removed_where_the_parameters_are_in_the_query()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteHeader("Authorization", "Mine"), "GET", new() { Auth = Observed(inQuery: true) });

        Assert.Null(sent["Authorization"]);
    }

    [Fact]
    public async Task Every_request_has_its_own_nonce()
    {
        var auth = OAuth1Auth.FromCredentials("ck", "cs");

        var first = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, PhotosUrl));
        var second = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, PhotosUrl));

        Assert.NotEqual(first, second);
        Assert.DoesNotContain("oauth_token", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_that_cannot_sign_are_refused()
    {
        Assert.Throws<ArgumentException>(() => OAuth1Auth.FromCredentials("", "cs"));
        Assert.Throws<ArgumentOutOfRangeException>(() => OAuth1Auth.FromCredentials("ck", "cs", method: (OAuth1SignatureMethod)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => OAuth1Auth.FromCredentials("ck", "cs", method: OAuth1SignatureMethod.RsaSha1));
    }

    private static void WriteForm(ref RequestWriter request)
    {
        request.WriteQuery("a", 1);
        var form = request.StartUrlEncodedForm();
        form.WriteText("b"u8, "x y+z");
        form.WriteText("a"u8, "1");
    }

    private static OAuth1Auth Observed(bool inQuery) => new("ck", "t", HmacSha1("cs", "ts"), new(InQuery: inQuery), Signed.Seal(1, "n"));

    private static OAuth1Auth Photos(
        string? realm = null, OAuth1SignatureMethod method = OAuth1SignatureMethod.HmacSha1, bool inQuery = false) =>
        new(
            "dpf43f3p2l4k3l03",
            "nnch734d00sl2jdk",
            OAuth1Signature.FromSecrets(method, "kd94hf93k423kf44", "pfkkdhi9sl3r4s00"),
            new(realm, inQuery),
            Signed.Seal(1191242096, "kllo9940pd9333jh"));

    private static OAuth1Signature HmacSha1(string consumerSecret, string tokenSecret) =>
        OAuth1Signature.FromSecrets(OAuth1SignatureMethod.HmacSha1, consumerSecret, tokenSecret);
}
