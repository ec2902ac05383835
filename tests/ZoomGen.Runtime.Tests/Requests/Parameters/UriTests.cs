using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Parameters;

public sealed class UriTests
{
    [Theory]
    [InlineData("https://api.h.test", "https://api.h.test/a")]
    [InlineData("https://api.h.test/v1", "https://api.h.test/v1/a")]
    [InlineData("https://api.h.test/", "https://api.h.test/a")]
    [InlineData("https://api.h.test/v1/", "https://api.h.test/v1/a")]
    [InlineData("https://api.h.test/v1//", "https://api.h.test/v1//a")]
    [InlineData("https://api.h.test/v1?k=/", "https://api.h.test/v1?k=//a")]
    [InlineData("https://api.h.test:8443", "https://api.h.test:8443/a")]
    [InlineData("https://api.h.test/v1?k=1", "https://api.h.test/v1?k=1/a")]
    [InlineData("https://api.h.test/v1#part", "https://api.h.test/v1")]
    [InlineData("https://api.h.test#part", "https://api.h.test/")]
    [InlineData("api.h.test", "http://api.h.test/a")]
    [InlineData("localhost:8080/v1", "http://localhost:8080/v1/a")]
    [InlineData("https://h.test\\b", "https://h.test/b/a")]
    [InlineData("https://h.test/\\b\\\\c", "https://h.test//b//c/a")]
    [InlineData("  https://h.test/b ", "https://h.test/b%20/a")]
    [InlineData("https://API.H.Test/B", "https://api.h.test/B/a")]
    [InlineData("https://h.test/b c/ü", "https://h.test/b%20c/%C3%BC/a")]
    [InlineData("https://h.test/a/./b/../c", "https://h.test/a/./b/../c/a")]
    public async Task A_variable_may_bring_scheme_host_path_and_query(string variable, string expected)
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", variable);
            request.WriteLiteral("/a");
        });

        Assert.Equal(expected, sent.Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + sent.Target);
    }

    // Rule D12 of differences.md.
    [Fact]
    public async Task Slashes_that_do_not_follow_the_base_stay()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://api.h.test/");
            request.WriteLiteral("//a/");
            request.WriteVariable("baseUrl", "b/");
            request.WriteLiteral("/c");
        });

        Assert.Equal("//a/b//c", sent.Target);
    }

    [Fact]
    public async Task A_host_variable_that_ends_in_a_slash_is_a_base_too()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteLiteral("https://");
            request.WriteVariable("baseUrl", "api.h.test/");
            request.WriteLiteral("/a");
        });

        Assert.Equal("/a", sent.Target);
    }

    [Fact]
    public async Task A_url_inside_the_query_of_a_base_is_not_taken_for_its_scheme()
    {
        var sent = await TestRequest.SendAsync((ref request) => request.WriteVariable("url", "api.h.test/v1?from=https://other.test/b"));

        Assert.Equal("http", sent.Uri.Scheme);
        Assert.Equal("api.h.test", sent.Uri.Host);
        Assert.Equal("/v1?from=https://other.test/b", sent.Target);
    }

    [Fact]
    public async Task Scheme_and_host_may_be_variables_of_their_own()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https");
            request.WriteLiteral("://");
            request.WriteVariable("baseUrl", "eu");
            request.WriteLiteral(".h.test");
            request.WriteLiteral("/p");
        });

        Assert.Equal("https://eu.h.test/p", sent.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task A_literal_without_a_scheme_is_http()
    {
        var sent = await TestRequest.SendAsync((ref request) => request.WriteLiteral("api.h.test/p"));

        Assert.Equal("http://api.h.test/p", sent.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task A_host_outside_ascii_is_sent_in_punycode()
    {
        var sent = await TestRequest.SendAsync((ref request) => request.WriteVariable("baseUrl", "https://bücher.test/p"));

        Assert.Equal("xn--bcher-kva.test", sent.Uri.IdnHost);
    }

    [Fact]
    public async Task A_base_with_a_query_gets_the_path_and_the_own_query_behind_it_as_postman_does()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://api.h.test/v1?k=1");
            request.WriteLiteral("/a");
            request.WriteQuery("b", "2");
            request.WriteQuery("c", "3");
        });

        Assert.Equal("/v1?k=1/a?b=2&c=3", sent.Target);
    }

    // As Postman was observed to send it: the path set has braces and the grave accent, the query set the apostrophe.
    [Theory]
    [InlineData("https://h.test/p?a=1", "/p?a=1/{id}/`%27%22")]
    [InlineData("https://h.test/p", "/p/%7Bid%7D/%60'%22")]
    public async Task Behind_a_base_with_a_query_the_literal_path_has_the_escapes_of_a_query(string baseUrl, string expected)
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", baseUrl);
            request.WriteLiteral("/%7Bid%7D/%60'%22");
        });

        Assert.Equal(expected, sent.Target);
    }

    [Fact]
    public async Task A_query_without_a_path_gets_one()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test");
            request.WriteQuery("a", 1);
        });

        Assert.Equal("/?a=1", sent.Target);
    }

    [Fact]
    public async Task A_url_of_thousands_of_characters_is_sent_whole()
    {
        var text = new string('x', 5000);

        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/");
            request.WritePathVariable("id", text + " " + text);
        });

        Assert.Equal($"/{text}%20{text}", sent.Target);
    }

    [Theory]
    [InlineData("https://user:hidden-word@h.test/p")]
    [InlineData("https://hidden-word@h.test/p")]
    [InlineData("user:hidden-word@h.test/p")]
    [InlineData("ftp://h.test/hidden-word")]
    [InlineData("ws://h.test/hidden-word")]
    [InlineData("file:///hidden-word")]
    [InlineData("")]
    [InlineData("/hidden-word")]
    [InlineData("https://hidden-word host/p")]
    [InlineData("https://hidden-word\r\n.test/p")]
    [InlineData("{{hidden-word}}")]
    [InlineData("https://hidden-word\u2028.test/p")]
    public async Task A_base_that_is_no_http_url_or_holds_user_info_is_refused(string variable)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", variable);
            request.WriteLiteral("/a");
        });

        Assert.Contains("base URL", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_slash_where_base_and_path_meet_is_written_once()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/v1/");
            request.WriteLiteral("/a/");
            request.WriteSegmentVariable("b", (string?)null, "b/");
            request.WriteLiteral("/c");
        });

        Assert.Equal("/v1/a/b//c", sent.Target);
    }

    [Fact]
    public async Task A_variable_without_a_value_is_refused_by_its_name()
    {
        var exception = await TestRequest.RefuseAsync<InvalidOperationException>(
            (ref request) => request.WriteVariable("baseUrl", null));

        Assert.Contains("'baseUrl'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_whole_url_that_is_empty_is_refused_by_its_name(string? url)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) => request.WriteUrl("uploadUrl", url));

        Assert.Equal("uploadUrl", exception.ParamName);
    }
}
