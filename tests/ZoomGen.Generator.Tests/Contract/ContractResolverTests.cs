using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract;

public class ContractResolverTests
{
    [Fact]
    public void A_path_variable_is_one_thing_below_one_parent_in_the_whole_collection()
    {
        var contract = Stages.Contract(RepositoryRoot.LiveStreamCollection);

        var details = contract.Root.Groups[0].Operations.Single(operation => operation.Name == "Get live stream details");
        var meetingId = details.Parameters.Single();
        Assert.Equal(TypeInference.Int64, meetingId.Type);
        // Its own sample, "quis officia in reprehenderit", is no long; another use of the variable has one.
        Assert.Equal("68423085", meetingId.Example?.Literal);
    }

    [Fact]
    public void A_literal_host_is_not_the_value_of_a_base_url_that_other_requests_use()
    {
        var items = $"{Collections.Get("A", "https://a.test/a")}, {Collections.Get("B", "{{baseUrl}}/b")}";

        var contract = Stages.Contract(Collections.With(items), "ZG0014 zoom.postman_collection.json(3,130)");

        Assert.Null(contract.Variables.Single().Default);
        Assert.Equal([new LiteralPiece("https://a.test/a")], contract.Root.Operations[0].Url.Pieces);
    }

    [Fact]
    public void A_path_of_a_million_segments_is_one_literal()
    {
        var url = "https://a.test" + new string('/', 1_000_000);

        var operation = Stages.Contract(Collections.With(Collections.Get("Get", url))).Root.Operations.Single();

        Assert.Equal(new string('/', 1_000_000), Assert.IsType<LiteralPiece>(operation.Url.Pieces[1]).Text);
    }

    [Fact]
    public void The_sample_of_a_long_raw_body_is_cut()
    {
        var request = $$"""{ "method": "PUT", "url": "https://a.test", "body": { "mode": "raw", "raw": "{{new string('x', 65_537)}}" } }""";

        var body = Stages.Contract(Collections.With(Collections.Request("Put", request)), "ZG0011 zoom.postman_collection.json(3,92)")
            .Root.Operations.Single().Body;

        Assert.Equal(65_536, Assert.IsType<RawBody>(body).Text.Source.Length);
    }

    [Fact]
    public void A_declared_type_of_authentication_wants_the_clients_credentials() =>
        Assert.All(Stages.Contract(RepositoryRoot.LiveStreamCollection).Root.Groups
            .SelectMany(group => group.Operations), operation => Assert.NotNull(operation.Credential));

    [Theory]
    [InlineData("""{ "type": "bearer" }""", "null", true)]
    [InlineData("""{ "type": "bearer" }""", """{ "type": "noauth" }""", false)]
    [InlineData("""{ "type": "noauth" }""", """{ "type": "basic" }""", true)]
    [InlineData("null", "null", false)]
    public void Authentication_is_inherited_until_noauth(string collection, string request, bool authenticated)
    {
        var item = Collections.Request("Get", $$"""{ "method": "GET", "url": "https://a.test/x", "auth": {{request}} }""");

        var contract = Stages.Contract(Collections.With(item, $"\"auth\": {collection}"));

        Assert.Equal(authenticated, contract.Root.Operations.Single().Credential is not null);
    }

    [Fact]
    public void A_folder_passes_its_authentication_on()
    {
        var folder = $$"""{ "name": "F", "auth": { "type": "noauth" }, "item": [{{Collections.Get("Get")}}] }""";

        var contract = Stages.Contract(Collections.With(folder, "\"auth\": { \"type\": \"bearer\" }"));

        Assert.Null(contract.Root.Groups.Single().Operations.Single().Credential);
    }

    [Fact]
    public void A_host_that_requests_write_out_becomes_the_base_url_option()
    {
        var contract = Stages.Contract(Collections.With(Collections.Get("Get", "https://api.example.test/things")));

        Assert.Equal(
            ("baseUrl", "https://api.example.test"), (contract.Variables.Single().Name, contract.Variables.Single().Default?.Literal));
        Assert.Equal([new VariablePiece("baseUrl"), new LiteralPiece("/things")], contract.Root.Operations.Single().Url.Pieces);
    }

    [Fact]
    public void The_value_of_a_variable_named_like_a_secret_is_no_default()
    {
        var contract = Stages.Contract(Collections.With(
            Collections.Get("Get", "https://a.test/{{apiToken}}"), "\"variable\": [{ \"key\": \"apiToken\", \"value\": \"s3cret\" }]"));

        Assert.Null(contract.Variables.Single(variable => variable.Name == "apiToken").Default);
    }

    [Fact]
    public void Saved_responses_of_one_status_are_one_case()
    {
        var responses = """{ "name": "One", "code": 200, "body": "{\"a\":1}" }, { "name": "Two", "code": 200, "body": "{\"b\":2}" }""";

        var contract = Stages.Contract(
            Collections.With(Collections.Request("Get", """{ "method": "GET", "url": "https://a.test" }""", responses)));

        var response = contract.Root.Operations.Single().Responses.Single();
        Assert.Equal(["One", "Two"], response.Descriptions);
        Assert.True(response.BodyAlways);
    }

    [Fact]
    public void A_segment_that_ends_in_text_keeps_it()
    {
        var item = Collections.Request(
            "Get", """{ "url": { "host": ["https://a.test"], "path": [":id.json"], "variable": [{ "key": "id", "value": "v1" }] } }""");

        var contract = Stages.Contract(Collections.With(item));

        var operation = contract.Root.Operations.Single();
        Assert.Equal(
            [
                new VariablePiece("baseUrl"),
                new LiteralPiece("/"),
                new PathVariablePiece(operation.Parameters.Single()),
                new LiteralPiece(".json")
            ],
            operation.Url.Pieces);
    }
}
