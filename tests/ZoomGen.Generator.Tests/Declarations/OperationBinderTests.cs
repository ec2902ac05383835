using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

public class OperationBinderTests
{
    private static readonly OperationDeclaration UpdateStatus =
        Stages.Operations(RepositoryRoot.LiveStreamCollection).Single(operation => operation.Methods.Name == "UpdateLiveStreamStatusAsync");

    private static readonly OperationDeclaration GetDetails =
        Stages.Operations(RepositoryRoot.LiveStreamCollection).Single(operation => operation.Methods.Name == "GetLiveStreamDetailsAsync");

    [Fact]
    public void A_path_variable_is_required() =>
        Assert.Equal(("long", true), (UpdateStatus.Property("MeetingId").Type.Text(), UpdateStatus.Property("MeetingId").Required));

    [Fact]
    public void A_field_that_is_not_documented_as_required_is_nullable() =>
        Assert.Equal("global::Zoom.Meetings.UpdateLiveStreamStatusAction?", UpdateStatus.Property("Action").Type.Text());

    [Theory]
    [InlineData(""" "url": "https://a.test/token", "body": { "mode": "urlencoded", "urlencoded": [ROW] } """)]
    [InlineData(""" "url": "https://a.test/token", "body": { "mode": "formdata", "formdata": [ROW] } """)]
    [InlineData(""" "url": { "raw": "", "host": ["https://a.test"], "query": [ROW] } """)]
    public void The_grant_type_of_a_token_request_is_sent_by_default(string request)
    {
        request = request.Replace(
            "ROW",
            """{ "key": "grant_type", "value": "client_credentials" }, { "key": "scope", "value": "read" }""",
            StringComparison.Ordinal);

        var operation = Stages.Operation(Collections.With(Collections.Request("Get token", $$"""{ "method": "POST", {{request}} }""")));

        Assert.Equal(
            ("client_credentials", null), (operation.Property("GrantType").Default, operation.Property("Scope").Default));
    }

    [Theory]
    [InlineData(""" "header": [{ "key": "If-Match", "value": "<string>" }] """, "IfMatch")]
    [InlineData(""" "body": { "mode": "urlencoded", "urlencoded": [{ "key": "grant_type", "value": "<string>" }] } """, "GrantType")]
    public void A_placeholder_is_not_sent_by_default(string part, string property)
    {
        var operation = Stages.Operation(
            Collections.With(Collections.Request("Get token", $$"""{ "method": "POST", "url": "https://a.test/token", {{part}} }""")));

        Assert.Null(operation.Property(property).Default);
        Assert.Contains(operation.Request.Example, member => member.Property == property);
    }

    [Fact]
    public void A_form_field_without_a_name_is_documented_as_that()
    {
        var item = Collections.Request(
            "Import",
            """
            {
              "method": "POST", "url": "https://a.test", "body": { "mode": "formdata", "formdata": [{ "key": "", "type": "file" }] }
            }
            """);

        Assert.Equal("The field without a name.", Stages.Operation(Collections.With(item)).Property("File").Doc.Summary.Text);
    }

    [Theory]
    [InlineData("https://a.test/b", "The URL that precedes the path of each request.")]
    [InlineData("https://b.test", "The URL that precedes the path of each request to this host. Some requests have other hosts.")]
    public void The_option_of_the_base_URL_says_whether_every_request_uses_it(string other, string doc)
    {
        string[] items = [Collections.Get("A", "https://a.test/a"), Collections.Get("B", "https://a.test/c"), Collections.Get("C", other)];

        var collection = Collections.With(string.Join(",", items));

        Assert.Equal(doc, Stages.Client(collection).Files.OfType<OptionsDeclaration>().Single().Options.Single().Doc.Summary.Text);
    }

    [Fact]
    public void A_documented_list_of_values_is_an_enum() =>
        Assert.Equal(
            [("Start", "start"), ("Stop", "stop")], UpdateStatus.Choices.Single().Members.Select(member => (member.Name, member.Text)));

    [Fact]
    public void Json_in_a_form_field_is_a_type_of_its_own() =>
        Assert.Equal(
            [("ActiveSpeakerName", "bool"), ("DisplayName", "string")],
            Stages.JsonTypes(RepositoryRoot.LiveStreamCollection)
                .Single(type => type.Name == "UpdateLiveStreamStatusSettings").Members
                .Select(member => (member.Property, member.Codec.Type.Text())));

    [Fact]
    public void A_response_has_one_case_per_documented_status() =>
        Assert.Equal(
            ["NoContent", "MultipleChoices", "BadRequest", "NotFound", "TooManyRequests"],
            UpdateStatus.Response.Cases.Select(documented => documented.Name));

    [Fact]
    public void A_status_that_is_not_registered_is_called_by_its_number()
    {
        var item = Collections.Request("Get", """{ "method": "GET", "url": "https://a.test" }""", """{ "name": "Odd", "code": 299 }""");

        Assert.Equal("Status299", Stages.Operation(Collections.With(item)).Response.Cases.Single().Name);
    }

    [Fact]
    public void Vendor_errors_become_constants_called_after_their_text() =>
        Assert.Equal(
            [
                ("MissingMeetingId", "300"),
                ("CannotAccessWebinarInfo", "3000"),
                ("UserDoesNotBelongToThisAccount", "1010"),
                ("UserDoesNotExist", "1001")
            ],
            UpdateStatus.Errors!.Constants.Select(constant => (constant.Name, constant.Code)));

    [Fact]
    public void The_plain_form_gives_the_success_body() =>
        Assert.Equal(new PlainResult(PlainResultKind.Body, new("Zoom", "LiveStreamDetails")), GetDetails.Methods.Result);

    [Fact]
    public void The_plain_form_of_an_operation_without_a_documented_success_gives_the_response() =>
        Assert.Equal(PlainResultKind.Response, Stages.Operation(Collections.With(Collections.Get("Get"))).Methods.Result.Kind);

    [Fact]
    public void At_most_three_required_scalars_also_come_as_plain_parameters()
    {
        Assert.Equal(
            [("meetingId", "long")], GetDetails.Methods.PlainParameters.Select(parameter => (parameter.Name, parameter.Type.Text())));
        var update = Stages.Operations(RepositoryRoot.LiveStreamCollection)
            .First(operation => operation.Methods.Name == "UpdateLiveStreamAsync");
        Assert.False(update.Methods.HasPlainForm);
    }

    [Fact]
    public void The_example_takes_a_value_that_fits_the_type() =>
        Assert.Equal([new ExampleMember("MeetingId", new ScalarExample(Scalar.Int64, "68423085"))], GetDetails.Request.Example);

    [Fact]
    public void A_body_is_the_last_parameter_of_the_plain_form()
    {
        var item = Collections.Request("Create thing", """
            { "method": "POST", "url": "https://a.test/users/:userId/things", "body": { "mode": "raw", "raw": "{\"a\":1}", "options": { "raw": { "language": "json" } } } }
            """);

        var methods = Stages.Operation(Collections.With(item)).Methods;

        Assert.True(methods.HasPlainForm);
        Assert.Equal(["userId", "body"], methods.PlainParameters.Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("{}", "application/json", "{}")]
    [InlineData(" {}\\n", "application/json", " {}\n")]
    [InlineData("", "application/json", "")]
    [InlineData("", "text/plain", "")]
    public void A_body_that_says_nothing_about_its_content_is_optional(string body, string contentType, string expected)
    {
        var item = Collections.Request("Create thing", $$"""
            { "method": "POST", "url": "https://a.test/things", "header": [{ "key": "Content-Type", "value": "{{contentType}}" }], "body": { "mode": "raw", "raw": "{{body}}" } }
            """);

        var operation = Stages.Operation(Collections.With(item));

        Assert.Equal((false, expected), (operation.Property("Body").Required, operation.Property("Body").Default));
        Assert.Empty(operation.Methods.PlainParameters);
    }

    [Theory]
    [InlineData("GET", "application/json")]
    [InlineData("DELETE", "application/json")]
    [InlineData("POST", null)]
    public void An_empty_body_that_nobody_would_fill_in_is_none(string method, string? contentType)
    {
        var headers = contentType is null ? "" : $$"""{ "key": "Content-Type", "value": "{{contentType}}" }""";
        var item = Collections.Request("Thing", $$"""
            { "method": "{{method}}", "url": "https://a.test/things", "header": [{{headers}}], "body": { "mode": "raw", "raw": "" } }
            """);

        Assert.DoesNotContain(Stages.Operation(Collections.With(item)).Request.Properties, property => property.Name == "Body");
    }

    [Theory]
    [InlineData("{{baseUrl}}/a", "", true)]
    [InlineData("{{baseUrl}}/a", """, "auth": { "type": "noauth" }""", false)]
    [InlineData("https://other.test/a", "", false)]
    [InlineData("https://other.test/a", """, "auth": { "type": "bearer" }""", true)]
    public void Credentials_go_to_the_base_url_where_the_collection_declares_nothing(string url, string auth, bool isAuthenticated)
    {
        var item = Collections.Request("Get", $$"""{ "method": "GET", "url": "{{url}}"{{auth}} }""");
        var others = string.Join(",", Collections.Get("B", "{{baseUrl}}/b"), Collections.Get("C", "{{baseUrl}}/c"));
        var collection = Collections.With(
            $"{item},{others}", "\"variable\": [{ \"key\": \"baseUrl\", \"value\": \"https://a.test\" }]");

        Assert.Equal(
            isAuthenticated,
            Stages.Operations(collection).Single(operation => operation.Request.Name == "GetRequest").Request.Authenticated);
    }

    [Fact]
    public void A_header_keeps_its_documented_value_as_default()
    {
        var item = Collections.Request(
            "Get", """{ "method": "GET", "url": "https://a.test", "header": [{ "key": "Accept", "value": "application/json" }] }""");

        Assert.Equal("application/json", Stages.Operation(Collections.With(item)).Property("Accept").Default);
    }

    [Fact]
    public void A_disabled_query_parameter_is_optional_and_not_in_the_example()
    {
        var item = Collections.Request(
            "Get", """{ "url": { "host": ["https://a.test"], "query": [{ "key": "page_size", "value": "30", "disabled": true }] } }""");

        var operation = Stages.Operation(Collections.With(item));

        Assert.Equal("long?", operation.Property("PageSize").Type.Text());
        Assert.Empty(operation.Request.Example);
    }
}
