using System.Net;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class RequiredFieldTests
{
    private const string Errors =
        """{ "code": 404 }, { "code": 422, "body": "422" }, { "code": 400, "body": "400" }, { "code": 200, "body": "200" }""";

    [Theory]
    [InlineData("a=1&b=2", 200)]
    [InlineData("a=1", 200)]
    [InlineData("b=2", 400)]
    [InlineData("a=&b=2", 400)]
    [InlineData("A=1", 400)]
    [InlineData("", 400)]
    public async Task An_urlencoded_field_documented_as_required_must_have_a_value(string body, int status)
    {
        await using var session = await MockSession.WithItemsAsync(Form("urlencoded", Errors));
        using var content = MockSession.Bytes(body, "application/x-www-form-urlencoded");

        using var response = await session.SendAsync("POST", "/x", content);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_file_counts_as_a_form_field()
    {
        await using var session = await MockSession.WithItemsAsync(Form("formdata", Errors));
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "a", "a.bin" } };

        using var response = await session.SendAsync("POST", "/x", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("a type?")]
    public async Task A_body_that_is_no_form_has_no_form_fields(string? contentType)
    {
        await using var session = await MockSession.WithItemsAsync(Form("formdata", Errors));
        using var content = new ByteArrayContent("a=1"u8.ToArray());
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var response = await session.SendAsync("POST", "/x", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("400", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/x?page=1", "t", 200)]
    [InlineData("/x?page=1&limit=3", "t", 200)]
    [InlineData("/x", "t", 400)]
    [InlineData("/x?page=", "t", 400)]
    [InlineData("/x?page", "t", 400)]
    [InlineData("/x?page=1", "", 400)]
    public async Task Query_parameters_and_headers_can_be_required_too(string target, string tenant, int status)
    {
        await using var session = await MockSession.WithItemsAsync(
            """
            {
              "request": {
                "header": [{ "key": "X-Tenant", "value": "t", "description": { "content": "Whose data. [Required]" } }],
                "url": {
                  "host": ["{{baseUrl}}"], "path": ["x"],
                  "query": [
                    { "key": "page", "value": "1", "description": " (required) the page" },
                    { "key": "limit", "value": "9", "description": "not (Required), but wise" },
                    { "key": "sort", "value": "up", "description": "(Required)", "disabled": true }
                  ]
                }
              },
              "response": [{ "code": 200 }, { "code": 400 }]
            }
            """);

        using var response = await session.GetAsync(target, ("X-Tenant", tenant));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("""{ "code": 200 }, { "code": 401 }, { "code": 422 }, { "code": 400 }""", 400)]
    [InlineData("""{ "code": 200 }, { "code": 401 }, { "code": 422 }""", 422)]
    [InlineData("""{ "code": 500 }, { "code": 200 }, { "code": 409 }, { "code": 401 }""", 409)]
    public async Task The_documented_4xx_is_400_else_422_else_the_first(string responses, int status)
    {
        await using var session = await MockSession.WithItemsAsync(Form("urlencoded", responses));

        using var response = await session.SendAsync("POST", "/x");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.NotEqual("application/problem+json", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Without_a_documented_4xx_a_problem_names_what_is_missing()
    {
        await using var session = await MockSession.WithItemsAsync(Form("urlencoded", """{ "code": 200 }"""));

        using var response = await session.SendAsync("POST", "/x");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(["form field 'a'"], Assert.Single(session.Server.Requests).MissingFields);
    }

    [Fact]
    public async Task A_caller_who_asks_for_a_response_gets_it_whatever_is_missing()
    {
        await using var session = await MockSession.WithItemsAsync(Form("urlencoded", Errors));

        using var response = await session.SendAsync("POST", "/x", null, ("x-mock-response-code", "200"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(Assert.Single(session.Server.Requests).MissingFields);
    }

    [Fact]
    public async Task Of_two_requests_that_differ_in_their_body_the_one_that_is_complete_answers()
    {
        var other = Form("urlencoded", """{ "code": 200, "body": "other" }""").Replace("\"a\"", "\"c\"", StringComparison.Ordinal);
        await using var session = await MockSession.WithItemsAsync(Form("urlencoded", Errors), other);
        using var content = MockSession.Bytes("c=1", "application/x-www-form-urlencoded");

        using var response = await session.SendAsync("POST", "/x", content);

        Assert.Equal("other", await response.Content.ReadAsStringAsync());
    }

    // a is required, b is not, d is required but switched off.
    private static string Form(string mode, string responses) =>
        $$$"""
        {
          "request": {
            "method": "POST",
            "url": "{{baseUrl}}/x",
            "body": {
              "mode": "{{{mode}}}",
              "{{{mode}}}": [
                { "key": "a", "value": "1", "description": "(Required) It." },
                { "key": "b", "value": "2", "description": null },
                { "key": "d", "value": "3", "description": "(Required)", "disabled": true }
              ]
            }
          },
          "response": [{{{responses}}}]
        }
        """;
}
