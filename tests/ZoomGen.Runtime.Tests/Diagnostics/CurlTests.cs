using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Diagnostics;

public sealed class CurlTests
{
    [Fact]
    public void A_form_is_one_form_string_per_part_and_the_credentials_are_a_placeholder()
    {
        var curl = Curl(
            new UpdateStatusRequest { GadgetId = "5", Action = "start", Settings = new() { ShowLabel = false, DisplayName = "it's" } },
            BearerAuth.FromToken("hidden-word"));

        Assert.Equal(
            """
            curl -X PATCH 'https://api.test/v2/gadgets/5/status' \
              -H 'Accept: */*' \
              -H 'Authorization: Bearer <token>' \
              --form-string 'action=start' \
              --form-string 'settings={"show_label":false,"display_name":"it'\''s"}'
            """,
            curl);
    }

    [Fact]
    public async Task Secrets_are_shown_on_demand()
    {
        using var server = new Server();
        var client = server.Client(new() { Auth = BearerAuth.FromProvider(_ => new("tok")) });

        var curl = await client.ToCurlWithSecretsAsync(new GetManualRequest { GadgetId = "5", AccessToken = "abc" });

        Assert.Equal(
            """
            curl -X GET 'https://api.test/v2/gadgets/5/manual?access_token=abc' \
              -H 'Accept: */*' \
              -H 'Authorization: Bearer tok'
            """,
            curl);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void The_placeholders_say_what_belongs_there()
    {
        var request = new GetManualRequest { GadgetId = "5" };

        Assert.Contains(
            "-H 'Authorization: Basic <credentials>'",
            Curl(request, BasicAuth.FromCredentials("hidden-word", "hidden-word")),
            StringComparison.Ordinal);
        Assert.Contains(
            "-H 'X-Api-Key: <key>'", Curl(request, ApiKeyAuth.CreateForHeader("X-Api-Key", "hidden-word")), StringComparison.Ordinal);
        Assert.Contains(
            "/manual?api_key=<api_key>'", Curl(request, ApiKeyAuth.CreateForQuery("api_key", "hidden-word")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_placeholder_asks_no_provider_for_a_token()
    {
        var auth = BearerAuth.FromProvider(_ => throw new InvalidOperationException("asked"));

        Assert.Contains("Bearer <token>", Curl(new GetManualRequest { GadgetId = "5" }, auth), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_without_authentication_shows_no_credentials()
    {
        using var server = new Server();
        var client = server.Client(new() { Auth = BearerAuth.FromToken("t") });

        var curl = client.ToCurl(new TestRequest((ref request) => request.WriteVariable("url", "https://h.test/"), authenticated: false));

        Assert.DoesNotContain("Authorization", curl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("client_secret")]
    [InlineData("Password")]
    [InlineData("stream_key")]
    [InlineData("X-Signature")]
    [InlineData("Cookie")]
    public void Values_named_like_secrets_are_hidden_wherever_they_stand(string name)
    {
        var curl = Curl(
            (ref request) =>
            {
                request.WriteQuery(name, "hidden-word&");
                request.WriteQuery("open", "shown-query");
                request.WriteHeader(name, "<hidden-word>");
                request.WriteHeader("X-Open", "shown-header");
                var form = request.StartMultipartForm();
                form.WriteText(System.Text.Encoding.UTF8.GetBytes(name), "hidden-word");
                form.WriteText("open"u8, "shown-part");
            });

        Assert.DoesNotContain("hidden-word", curl, StringComparison.Ordinal);
        Assert.Contains($"?{name}=<{name}>&open=shown-query'", curl, StringComparison.Ordinal);
        Assert.Contains($"-H '{name}: <{name}>'", curl, StringComparison.Ordinal);
        Assert.Contains("-H 'X-Open: shown-header'", curl, StringComparison.Ordinal);
        Assert.Contains($"--form-string '{name}=<{name}>'", curl, StringComparison.Ordinal);
        Assert.Contains("--form-string 'open=shown-part'", curl, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_inside_the_json_of_a_part_are_hidden()
    {
        var settings = new Gadget();
        settings.AdditionalProperties["token"] = JsonText.Parse("\"hidden-word\"");

        var curl = Curl((ref request) => request.StartMultipartForm().WriteJson("settings"u8, settings));

        Assert.EndsWith("""--form-string 'settings={"token":"<token>"}'""", curl, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_behind_a_base_with_a_query_are_hidden()
    {
        var curl = Curl(
            (ref request) =>
            {
                request.WriteLiteral("?k=1/a");
                request.WriteQuery("token", "hidden-word?hidden-word=1");
            });

        Assert.Contains("?k=1/a?token=<token>'", curl, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_of_an_encoded_form_are_hidden()
    {
        var curl = Curl(
            (ref request) =>
            {
                var form = request.StartUrlEncodedForm();
                form.WriteText("refresh_token"u8, "hidden-word=");
                form.WriteText("a"u8, "1 2");
            });

        Assert.EndsWith(
            """
            -H 'Content-Type: application/x-www-form-urlencoded' \
              --data-raw 'refresh_token=<refresh_token>&a=1%202'
            """,
            curl,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.api+json")]
    public void Secrets_of_a_json_body_are_hidden_and_the_rest_is_as_it_is_sent(string contentType)
    {
        const string Body =
            """{ "password": "hidden-word","a":[{"token":5,"name":"ü<\ud800'"}],"apiKey":["hidden-word",{"b":"hidden-word"}],"secret":null,"name":1,"name":1.50 }""";
        const string Shown =
            """{ "password": "<password>","a":[{"token":"<token>","name":"ü<\ud800'\''"}],"apiKey":"<apiKey>","secret":null,"name":1,"name":1.50 }""";

        var curl = Curl((ref request) => request.WriteRaw(Body, contentType));

        Assert.EndsWith($"-H 'Content-Type: {contentType}' \\\n  --data-raw '{Shown}'", curl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    public void Secrets_of_json_are_hidden_whatever_it_is_called(string contentType)
    {
        var curl = Curl(
            (ref request) =>
            {
                request.WriteContentType(contentType);
                request.WriteRaw(" {\"password\":\"hidden-word\"}", "application/json");
            });

        Assert.EndsWith("""--data-raw ' {"password":"<password>"}'""", curl, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_of_graphql_variables_are_hidden_and_broken_ones_whole()
    {
        var typed = Curl((ref request) => request.WriteGraphQl("{ a }", null, """{"token":"hidden-word","id":1}"""));
        var broken = Curl((ref request) => request.WriteGraphQl("{ a }", null, """{"token":"hidden-word",oops"""));

        Assert.EndsWith("""--data-raw '{"query":"{ a }","variables":{"token":"<token>","id":1}}'""", typed, StringComparison.Ordinal);
        Assert.EndsWith("--data-raw '<body>'", broken, StringComparison.Ordinal);
    }

    // What curl would send of its own accord is taken back with a colon and nothing behind it.
    [Fact]
    public void What_the_request_leaves_out_curl_leaves_out_too()
    {
        var curl = Curl(
            (ref request) =>
            {
                request.OmitHeader("Accept");
                request.OmitHeader("Content-Type");
                request.WriteRaw("x", "text/plain");
            });

        Assert.Equal(
            """
            curl -X POST 'https://h.test/x' \
              -H 'Accept:' \
              -H 'Content-Type:' \
              --data-raw 'x'
            """,
            curl);
    }

    [Fact]
    public void The_type_of_a_form_stays_curls_own()
    {
        var curl = Curl(
            (ref request) =>
            {
                request.OmitHeader("Content-Type");
                request.StartMultipartForm().WriteText("a"u8, 1);
            });

        Assert.DoesNotContain("Content-Type", curl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "X-A;")]
    [InlineData("  ", "X-A;")]
    [InlineData(" v ", "X-A:  v ")]
    public void A_blank_header_is_one_that_curl_sends(string value, string expected) =>
        Assert.Contains($"-H '{expected}'", Curl((ref request) => request.WriteHeader("X-A", value)), StringComparison.Ordinal);

    [Fact]
    public void An_empty_content_type_is_sent_empty()
    {
        var curl = Curl(
            (ref request) =>
            {
                request.WriteContentType("");
                request.WriteRaw("x", "text/plain");
            });

        Assert.EndsWith("-H 'Content-Type;' \\\n  --data-raw 'x'", curl, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_that_dotnet_keeps_with_the_content_are_shown_with_and_without_a_body()
    {
        var withBody = Curl(
            (ref request) =>
            {
                request.WriteHeader("Content-Language", "de");
                request.StartMultipartForm().WriteText("a"u8, 1);
            });
        var withoutBody = Curl(
            (ref request) =>
            {
                request.WriteHeader("Content-Language", "de");
                request.WriteContentType("text/csv");
            },
            "GET");

        Assert.EndsWith("-H 'Content-Language: de' \\\n  --form-string 'a=1'", withBody, StringComparison.Ordinal);
        Assert.Contains("-H 'Content-Language: de'", withoutBody, StringComparison.Ordinal);
        Assert.Contains("-H 'Content-Type: text/csv'", withoutBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Length", withoutBody, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_with_head_is_written_so_that_curl_sends_it() =>
        Assert.StartsWith(
            "curl -X HEAD 'https://h.test/x'",
            Curl((ref request) => request.WriteRaw("x", "text/plain"), "HEAD"),
            StringComparison.Ordinal);

    [Fact]
    public void A_json_body_that_is_none_is_hidden_whole()
    {
        var curl = Curl((ref request) => request.WriteRaw("""{"password":"hidden-word" """, "application/json"));

        Assert.EndsWith("--data-raw '<body>'", curl, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_shell_or_curl_would_take_for_syntax_is_quoted()
    {
        var curl = Curl(
            (ref request) =>
            {
                request.WriteLiteral("/a/../[b]");
                request.WriteQuery("q", "$HOME `id` \"x\" 'y'");
                request.WriteHeader("X-Quote", "it's $HOME");
                request.WriteHeader("X-Empty", "");
                request.WriteRaw("@/etc/passwd\n'; rm", "text/plain");
            });

        Assert.Equal(
            """
            curl -X POST --globoff --path-as-is 'https://h.test/x/a/../[b]?q=$HOME%20`id`%20%22x%22%20%27y%27' \
              -H 'X-Quote: it'\''s $HOME' \
              -H 'X-Empty;' \
              -H 'Accept: */*' \
              -H 'Content-Type: text/plain' \
              --data-raw '@/etc/passwd
            '\''; rm'
            """,
            curl);
    }

    [Theory]
    [InlineData("HEAD", "curl --head 'https://h.test/x'")]
    [InlineData("DELETE", "curl -X DELETE 'https://h.test/x'")]
    [InlineData("A|B", "curl -X 'A|B' 'https://h.test/x'")]
    public void A_method_is_written_so_that_curl_and_shell_understand_it(string method, string expected) =>
        Assert.StartsWith(expected, Curl((ref request) => { }, method), StringComparison.Ordinal);

    [Fact]
    public void A_value_that_cannot_be_sent_cannot_be_described_either()
    {
        using var server = new Server();

        Assert.Throws<ArgumentException>(() => server.Client().ToCurl(new GetManualRequest { GadgetId = ".." }));
    }

    private static string Curl(IApiRequest request, Auth auth)
    {
        using var server = new Server();
        var curl = server.Client(new() { Auth = auth }).ToCurl(request);
        Assert.DoesNotContain("hidden-word", curl, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
        return curl;
    }

    private static string Curl(WriteRequest write, string method = "POST")
    {
        using var server = new Server();
        return server.Client().ToCurl(new TestRequest(
            (ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                write(ref request);
            },
            method));
    }
}
