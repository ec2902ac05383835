using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("v")]
    [InlineData("")]
    [InlineData("  v  ")]
    [InlineData("a\tb")]
    [InlineData("Zürich")]
    [InlineData("\u00ff")]
    [InlineData("<\"quoted\", and; more>")]
    public async Task A_value_is_sent_as_it_is(string value)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteHeader("X-A", value));

        Assert.Equal(value, sent["X-A"]);
    }

    [Fact]
    public async Task Without_a_value_the_fallback_is_sent_and_without_either_nothing()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteHeader("X-Own", "mine", fallback: "theirs");
            request.WriteHeader("X-Fallback", (string?)null, fallback: "theirs");
            request.WriteHeader("X-None", (string?)null);
        });

        Assert.Equal("mine", sent["X-Own"]);
        Assert.Equal("theirs", sent["X-Fallback"]);
        Assert.DoesNotContain("X-None", sent.Headers.Keys);
    }

    [Theory]
    [InlineData("Accept", "application/json")]
    [InlineData("accept", "application/json")]
    [InlineData("Accept", "")]
    public async Task An_own_accept_takes_the_place_of_the_usual_one(string name, string value)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteHeader(name, value));

        Assert.Equal(value, sent["Accept"]);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("accept")]
    public async Task The_usual_accept_can_be_left_out_and_an_own_one_is_sent_all_the_same(string name)
    {
        var none = await TestRequest.SendToAnywhereAsync((ref request) => request.OmitHeader(name));
        var own = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.OmitHeader(name);
            request.WriteHeader("Accept", "text/csv");
            request.WriteRaw("x", "text/plain");
        });

        Assert.Null(none["Accept"]);
        Assert.Equal("text/csv", own["Accept"]);
        Assert.Equal("text/plain", own["Content-Type"]);
    }

    [Theory]
    [InlineData("Content-Language", "de")]
    [InlineData("Content-Encoding", "identity")]
    [InlineData("Last-Modified", "Tue, 01 Sep 2026 10:00:00 GMT")]
    public async Task A_header_that_dotnet_keeps_with_the_content_is_sent_with_and_without_a_body(string name, string value)
    {
        var withBody = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteHeader(name, value);
            request.WriteRaw("text", "text/plain");
        });
        var withoutBody = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteHeader(name, value));

        Assert.Equal(value, withBody[name]);
        Assert.Equal("text/plain", withBody["Content-Type"]);
        Assert.Equal("text", withBody.Body);
        Assert.Equal(value, withoutBody[name]);
    }

    [Fact]
    public async Task An_own_content_type_takes_the_place_of_the_usual_one()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteHeader("content-type", "application/vnd.api+json");
            request.WriteJson(new UpdateStatusSettings { DisplayName = "a" });
        });

        Assert.Equal("application/vnd.api+json", sent["Content-Type"]);
        Assert.Equal("""{"display_name":"a"}""", sent.Body);
    }

    [Theory]
    [InlineData("hidden-word\r\nX-B: 1")]
    [InlineData("hidden-word\n")]
    [InlineData("\rhidden-word")]
    [InlineData("hidden-word\0")]
    [InlineData("hidden-word\u007f")]
    [InlineData("hidden-word 東京")]
    [InlineData("hidden-word\u0100")]
    public async Task A_value_that_http_does_not_allow_is_refused_with_the_name_of_the_header(string value)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/");
            request.WriteHeader("X-Trace", value);
        });

        Assert.Equal("X-Trace", exception.ParamName);
        Assert.StartsWith("The value of the header 'X-Trace' holds", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("host")]
    [InlineData("Content-Length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Connection")]
    public async Task A_header_of_the_connection_is_refused(string name)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/");
            request.WriteHeader(name, "hidden-word");
        });

        Assert.Equal(name, exception.ParamName);
        Assert.StartsWith($"The header '{name}' belongs to the connection", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("X A")]
    [InlineData("X:A")]
    [InlineData("X\r\nA")]
    [InlineData("Ü")]
    [InlineData("{{name}}")]
    public async Task A_name_that_is_no_token_is_refused(string name)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/");
            request.WriteHeader(name, "hidden-word");
        });

        Assert.Contains("token", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_the_content_cannot_hold_credentials()
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>(
            (ref request) => request.WriteVariable("baseUrl", "https://h.test/"),
            new() { Auth = ApiKeyAuth.CreateForHeader("Content-Language", "hidden-word") });

        Assert.StartsWith("The header 'Content-Language' belongs to the content", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }
}
