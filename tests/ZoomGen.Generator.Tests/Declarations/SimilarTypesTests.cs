using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>One thing is one type, even if its samples differ in a few members.</summary>
public class SimilarTypesTests
{
    private const string Issue = """{"id":1,"title":"a","body":"b","state":"c"}""";
    private const string RepositoryIssue = """{"id":1,"title":"a","body":"b","state":"c","pull":true}""";

    [Fact]
    public void A_thing_that_requests_call_by_several_names_is_one_type_with_the_members_of_all()
    {
        var types = Types(
            Get("List issues assigned to me", "/issues", """[{"id":1,"title":"a","body":"b","state":"c","locked":true}]"""),
            Get("List repository issues", "/repos/:repo/issues", $"[{RepositoryIssue}]"),
            Get("Get an issue", "/repos/:repo/issues/:number", Issue));

        Assert.Equal(["Issue: id, title, body, state, locked, pull"], types);
    }

    [Fact]
    public void A_member_that_only_some_samples_have_says_how_many_and_can_be_null()
    {
        var type = Assert.Single(Declared(
            Get("Get an issue", "/issues/:id", Issue), Get("List repository issues", "/repos/:repo/issues", $"[{RepositoryIssue}]")));

        Assert.Equal((true, "In both saved examples."), Presence(type, "state"));
        Assert.Equal((false, "In 1 of 2 saved examples."), Presence(type, "pull"));
    }

    [Theory]
    [InlineData("a text where the other has a number", """{"id":"x","title":"a","body":"b","state":"c"}""")]
    [InlineData("a list where the other has a text", """{"id":1,"title":["a"],"body":"b","state":"c"}""")]
    [InlineData("less than four of five members", """{"id":1,"title":"a","body":"b","author":"c"}""")]
    public void A_contradiction_keeps_two_types_apart(string reason, string other) =>
        Assert.True(
            Types(Get("Get an issue", "/issues/:id", Issue), Get("Get repository issue", "/repos/:repo/issues/:id", other)).Count() == 2,
            reason);

    [Theory]
    [InlineData("""{"id":1,"name":"a"}""", 1)]
    [InlineData("""{"name":"a","players":1}""", 2)]
    [InlineData("""{"id":1,"city":"a"}""", 2)]
    [InlineData("""{"id":1}""", 2)]
    public void An_incomplete_sample_is_no_type_of_its_own_if_it_has_the_id_and_half_of_the_members(string sample, int count) =>
        Assert.Equal(
            count,
            Types(Get("Get club", "/clubs/:id", """{"id":1,"name":"a","players":1}"""), Get("Find club", "/clubs", sample)).Count());

    [Fact]
    public void Two_things_that_have_the_noun_in_common_but_no_name_are_two_types() =>
        Assert.Equal(
            ["MeetingInvitation: id, title, body, state", "WebinarInvitation: id, title, body, state, pull"],
            Types(
                Get("Get meeting invitation", "/meetings/:id/invitation", Issue),
                Get("Get webinar invitation", "/webinars/:id/invitation", RepositoryIssue)));

    [Fact]
    public void Objects_that_declare_one_kind_are_one_type_however_few_members_they_share() =>
        Assert.Equal(
            ["Customer: object, id, mail, phone, name, notes"],
            Types(
                Get("Retrieve", "/v1/c/:id", """{"object":"customer","id":"a","mail":"b","phone":"c"}"""),
                Get("Search", "/v1/c/search", """{"object":"customer","id":"a","name":"b","notes":"c"}""")));

    [Fact]
    public void Things_are_one_type_as_soon_as_the_things_in_them_are()
    {
        const string address = "\"line\":\"a\",\"zip\":\"b\",\"city\":\"c\",\"country\":\"d\"";

        var types = Types(
            Get("Get user", "/users/:id", $$"""{"id":1,"name":"a","mail":"b","address":{ {{address}} } }"""),
            Get("Get team user", "/teams/:team/users/:id", $$"""{"id":1,"name":"a","mail":"b","address":{ {{address}},"floor":1 } }"""));

        Assert.Equal(["Address: line, zip, city, country, floor", "User: id, name, mail, address"], types);
    }

    [Fact]
    public void A_thing_in_the_data_of_a_list_and_of_a_single_response_is_one_type() =>
        Assert.Equal(
            ["Video: id, title, state, thumbnail", "VideoList: data, total", "VideoResult: data"],
            Types(
                Get("List videos", "/videos", """{"data":[{"id":1,"title":"a","state":"b","thumbnail":"c"}],"total":1}"""),
                Get("Get video", "/videos/:id", """{"data":{"id":1,"title":"a","state":"b","thumbnail":null}}""")).Order());

    [Theory]
    [InlineData("null", "\"a\"", "String")]
    [InlineData("1", "10.50", "Decimal")]
    public void What_one_sample_leaves_open_the_other_decides(string value, string other, string scalar)
    {
        var type = Assert.Single(Declared(
            Get("Get a room", "/rooms/:id", $$"""{"id":1,"name":"a","mail":"b","size":{{value}}}"""),
            Get("Get team room", "/teams/:team/rooms/:id", $$"""{"id":1,"name":"a","mail":"b","size":{{other}}}""")));

        Assert.Equal(scalar, ((ScalarCodec)Member(type, "size").Codec).Scalar.Name);
    }

    [Fact]
    public void What_is_sent_is_never_merged_with_what_is_read()
    {
        var create = Collections.Request(
            "Create issue",
            $$"""{ "method": "POST", "url": "https://a.test/issues", "body": { "mode": "raw", "raw": {{Quoted(Issue)}} } }""");

        var types = Types(create, Get("Get an issue", "/issues/:id", RepositoryIssue));

        Assert.Equal(["CreateIssueBody: id, title, body, state", "Issue: id, title, body, state, pull"], types);
    }

    [Fact]
    public void The_order_of_the_requests_does_not_matter()
    {
        string[] requests =
        [
            Get("Get an issue", "/issues/:id", Issue),
            Get("List repository issues", "/repos/:repo/issues", $"[{RepositoryIssue}]"),
            Get("List my issues", "/my/issues", """[{"id":1,"title":"a","body":"b","state":"c","mine":true}]"""),
        ];

        Assert.Equal(Types(requests), Types([.. requests.Reverse()]));
    }

    private static IEnumerable<string> Types(params string[] items) =>
        Declared(items).Select(type => $"{type.Name}: {string.Join(", ", type.Members.Select(member => member.WireName))}");

    private static IReadOnlyList<JsonTypeDeclaration> Declared(params string[] items) =>
        Stages.JsonTypes(Collections.With(string.Join(",", items)));

    private static (bool IsAlwaysThere, string Evidence) Presence(JsonTypeDeclaration type, string name) =>
        Member(type, name) is var member ? (member.IsAlwaysThere, member.Evidence) : default;

    private static JsonMemberDeclaration Member(JsonTypeDeclaration type, string name) =>
        type.Members.Single(member => member.WireName == name);

    private static string Get(string name, string path, string body) => Collections.Request(
        name,
        $$"""{ "method": "GET", "url": "https://a.test{{path}}" }""",
        $$"""{ "name": "Response", "code": 200, "body": {{Quoted(body)}} }""");

    private static string Quoted(string text) => Newtonsoft.Json.JsonConvert.ToString(text);
}
