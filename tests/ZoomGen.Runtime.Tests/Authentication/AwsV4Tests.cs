using ZoomGen.Authentication.AwsV4;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class AwsV4Tests
{
    private const string SessionToken =
        "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";

    // The cases by their names in AWS's suite.
    [Theory]
    [InlineData("get-vanilla", "GET", "/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("get-unreserved", "GET", "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f")]
    [InlineData("get-utf8", "GET", "/\u1234", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85")]
    [InlineData(
        "get-vanilla-empty-query-key", "GET", "/?Param1=value1", "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb")]
    [InlineData("get-vanilla-query-order-key-case", "GET", "/?Param2=value2&Param1=value1", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("get-vanilla-query-unreserved", "GET", "/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197")]
    [InlineData("get-vanilla-utf8-query", "GET", "/?\u1234=bar", "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04")]
    [InlineData("get-relative", "GET", "/example/..", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("get-relative-relative", "GET", "/example1/example2/../..", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("get-slash", "GET", "//", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("get-slash-dot-slash", "GET", "/./", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("get-slash-pointless-dot", "GET", "/./example", "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5")]
    [InlineData("get-slashes", "GET", "//example//", "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84")]
    [InlineData("get-space", "GET", "/example space/", "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741")]
    [InlineData("post-vanilla", "POST", "/", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("post-vanilla-query", "POST", "/?Param1=value1", "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11")]
    [InlineData("post-vanilla-empty-query-value", "POST", "/?Param1=", "bf3f0f582c3027713f97f4cdd7cfa9e1db035de22ef7b04373f44f3a8ae51aa8")]
    public async Task The_cases_of_the_signature_version_4_test_suite(string name, string method, string target, string signature)
    {
        var header = await Signed.AuthorizationAsync(Suite(), Signed.Request(new(method), "https://example.amazonaws.com" + target));

        Assert.True(
            header == $"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature={signature}",
            name);
    }

    // The suite's cases post-x-www-form-urlencoded and -parameters, with the hash of the body in a header. Another implementation, which
    // gives the signatures of the suite without that header, gave these.
    [Theory]
    [InlineData("application/x-www-form-urlencoded", "3ae685fb42e386f9c46ad18dc31b73536a1fc7867dc5cdc8e34e4b1ee1fe5c50")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8", "ba7919ae8d1fdee00cfb6c94c41c7909825f1917f8e2149b069a7ac79f0746eb")]
    public async Task The_hash_of_a_body_is_in_a_signed_header_as_in_postman(string contentType, string signature)
    {
        using var request = Signed.Request(HttpMethod.Post, "https://example.amazonaws.com/", "Param1=value1", contentType);

        await Suite().ApplyAsync(request, default);

        Assert.Equal(
            "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e",
            request.Headers.NonValidated["X-Amz-Content-Sha256"].ToString());
        Assert.EndsWith(
            $"SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date, Signature={signature}",
            request.Headers.NonValidated["Authorization"].ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "application/json")]
    [InlineData("--b--", "multipart/form-data; boundary=b")]
    public async Task Neither_an_empty_body_nor_a_multipart_form_has_its_hash_in_a_header(string? body, string? contentType)
    {
        using var request = Signed.Request(HttpMethod.Post, "https://example.amazonaws.com/", body, contentType);

        await Suite().ApplyAsync(request, default);

        Assert.False(request.Headers.NonValidated.Contains("X-Amz-Content-Sha256"));
    }

    [Fact]
    public async Task The_case_post_sts_header_before_of_the_test_suite()
    {
        var header = await Signed.AuthorizationAsync(
            Suite(sessionToken: SessionToken), Signed.Request(HttpMethod.Post, "https://example.amazonaws.com/"));

        Assert.EndsWith(
            "SignedHeaders=host;x-amz-date;x-amz-security-token, "
                + "Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
            header,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documented_iam_list_users_example()
    {
        using var request = Signed.Request(
            HttpMethod.Get,
            "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
            contentType: "application/x-www-form-urlencoded; charset=utf-8");

        var header = await Signed.AuthorizationAsync(Suite("iam"), request);

        Assert.Equal(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
            header);
    }

    // "Examples: Signature Calculations" of the Amazon S3 API reference.
    [Theory]
    [InlineData("GET", "/test.txt", "Range: bytes=0-9", "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")]
    [InlineData("GET", "/?lifecycle", null, "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")]
    [InlineData("GET", "/?prefix=J&max-keys=2", null, "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")]
    [InlineData("PUT", "/test$file.text", "Date: Fri, 24 May 2013 00:00:00 GMT", "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")]
    [InlineData("PUT", "/test%24file.text", "Date: Fri, 24 May 2013 00:00:00 GMT", "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")]
    public async Task The_documented_s3_examples(string method, string target, string? header, string signature)
    {
        var auth = new AwsV4Auth(
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "us-east-1",
            "s3",
            null,
            Signed.Seal("2013-05-24T00:00:00Z", "").Clock);
        using var request = Signed.Request(
            new(method), "https://examplebucket.s3.amazonaws.com" + target, method == "PUT" ? "Welcome to Amazon S3." : null);
        if (header?.Split(": ", 2) is [var name, var value])
            request.Headers.TryAddWithoutValidation(name, value);
        if (method == "PUT")
            request.Headers.TryAddWithoutValidation("x-amz-storage-class", "REDUCED_REDUNDANCY");

        await auth.ApplyAsync(request, default);

        Assert.EndsWith("Signature=" + signature, request.Headers.NonValidated["Authorization"].ToString(), StringComparison.Ordinal);
        Assert.Equal("20130524T000000Z", request.Headers.NonValidated["X-Amz-Date"].ToString());
        Assert.Equal(64, request.Headers.NonValidated["X-Amz-Content-Sha256"].ToString().Length);
    }

    // As Postman was observed to sign it. Of the services whose names begin with s3, those that are not S3 encode a path twice.
    [Fact]
    public async Task A_service_beside_s3_is_signed_like_any_other()
    {
        var auth = new AwsV4Auth("AK", "SK", "us-east-1", "s3tables", null, Signed.Seal("2026-11-27T17:50:23Z", "").Clock);

        var header = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, "https://h.test/buckets/arn%3Aaws"));

        Assert.EndsWith(
            "SignedHeaders=host;x-amz-date, Signature=1c777298e588a7a2be2b954c60471095a3a4f244ffa380f88848964b31dff342",
            header,
            StringComparison.Ordinal);
    }

    // AWS documents that the paths of all these are encoded once.
    [Theory]
    [InlineData("s3")]
    [InlineData("s3express")]
    [InlineData("s3-object-lambda")]
    [InlineData("s3-outposts")]
    public async Task Every_name_of_s3_has_the_hash_of_an_empty_body_in_a_header(string service)
    {
        using var request = Signed.Request(HttpMethod.Get, "https://h.test/x");

        await Suite(service).ApplyAsync(request, default);

        Assert.Equal(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            request.Headers.NonValidated["X-Amz-Content-Sha256"].ToString());
    }

    // As Postman was observed to send it.
    [Fact]
    public async Task Headers_of_another_signature_are_removed()
    {
        var auth = new AwsV4Auth("AK", "SK", "us-east-1", "execute-api", null, Signed.Seal("2026-11-27T17:50:23Z", "").Clock);
        using var request = Signed.Request(HttpMethod.Get, "https://h.test/x?a=1");
        request.Headers.TryAddWithoutValidation("X-Amz-Date", "20200101T000000Z");
        request.Headers.TryAddWithoutValidation("x-amz-security-token", "old");
        request.Headers.TryAddWithoutValidation("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
        request.Headers.TryAddWithoutValidation("x-amz-meta-a", "m");

        await auth.ApplyAsync(request, default);

        Assert.Equal(["x-amz-meta-a", "X-Amz-Date", "Authorization"], request.Headers.NonValidated.Select(header => header.Key));
        Assert.EndsWith(
            "SignedHeaders=host;x-amz-date;x-amz-meta-a, Signature=9b31f95f1b013dd2de1dd92fe7f5bc1a2c327b7eea99abfe5687226a60664447",
            request.Headers.NonValidated["Authorization"].ToString(),
            StringComparison.Ordinal);
    }

    // As Postman was observed to send it.
    [Fact]
    public async Task Query_parameters_of_another_signature_are_removed()
    {
        using var request = Signed.Request(
            HttpMethod.Get,
            "https://h.test/x?a=1&X-Amz-Signature=s&X-Amz-Date=d&X-Amz-Expires=5&X-Amz-Credential=c&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host&X-Amz-Security-Token=t&x-amz-date=low");

        await Suite().ApplyAsync(request, default);

        Assert.Equal("/x?a=1&X-Amz-Expires=5&x-amz-date=low", request.RequestUri!.PathAndQuery);
    }

    [Fact]
    public void An_escape_in_the_path_is_encoded_once_more_save_for_s3()
    {
        using var request = Signed.Request(HttpMethod.Get, "https://h.test:8443/a%20b/../c%2Fd+%ff?b=%ff+&a");

        Assert.StartsWith(
            "GET\n/c%252Fd%2B%25ff\na=&b=%FF%20\nhost:h.test:8443\n\nhost\n",
            AwsV4Request.Create(request, "", pathIsRaw: false).Text,
            StringComparison.Ordinal);
        Assert.StartsWith("GET\n/a%20b/../c/d%2B%FF\n", AwsV4Request.Create(request, "", pathIsRaw: true).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_written_by_a_client_is_signed_and_sent()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteRaw("{}", "application/json"), options: new() { Auth = Suite() });

        Assert.Contains(
            "SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date,", sent["Authorization"], StringComparison.Ordinal);
        Assert.Equal("20150830T123600Z", sent["X-Amz-Date"]);
        Assert.Equal("{}", sent.Body);
    }

    [Fact]
    public async Task Region_and_service_are_those_of_postman_where_nothing_is_said()
    {
        var sent = await TestRequest.SendAsync(
            (ref request) => request.WriteLiteral("https://a.test/"), options: new() { Auth = AwsV4Auth.FromCredentials("AK", "SK") });

        Assert.Contains("/us-east-1/execute-api/aws4_request,", sent["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_that_cannot_sign_are_refused()
    {
        Assert.Throws<ArgumentException>(() => AwsV4Auth.FromCredentials("", "s", "r", "v"));
        Assert.Throws<ArgumentException>(() => AwsV4Auth.FromCredentials("a", "", "r", "v"));
        Assert.Throws<ArgumentException>(() => AwsV4Auth.FromCredentials("a", "s", "", "v"));
        Assert.Throws<ArgumentException>(() => AwsV4Auth.FromCredentials("a", "s", "r", ""));
    }

    private static AwsV4Auth Suite(string service = "service", string? sessionToken = null) => new(
        "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", service, sessionToken, Signed.Seal("2015-08-30T12:36:00Z", "").Clock);
}
