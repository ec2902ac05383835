using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>Types are called what a person would call them.</summary>
public class TypeNamesTests
{
    [Fact]
    public void In_a_folder_of_verbs_types_are_called_after_the_folder()
    {
        var list = Get("list", "/users", """{"users":[{"id":1,"name":"a","mail":"b","at":2}]}""");
        var get = Get("get", "/users/:id", """{"id":1,"name":"a","mail":"b","at":2}""");

        Assert.Equal(["User", "UserList"], Names($$"""{ "name": "users", "item": [{{list}},{{get}}] }"""));
    }

    [Fact]
    public void An_object_that_says_what_it_is_is_called_that() =>
        Assert.Equal(["Address", "Customer"],
            Names(Get("Retrieve", "/v1/c/:id", """{"object":"customer","address":{"city":"a"}}""")));

    [Theory]
    [InlineData("Get recording", """{"recording_files":[{"id":1}],"x":1}""", new[] { "Recording", "RecordingFile" })]
    [InlineData("Get blocked list", """{"blocked_list":[{"id":1}],"total":1}""", new[] { "Blocked", "BlockedList" })]
    [InlineData("Get invoice", """{"voucherXMLList":[{"id":1}],"total":1}""", new[] { "Invoice", "VoucherXml" })]
    [InlineData("Get orders", """{"orderList":[{"id":1}],"total":1}""", new[] { "Order", "OrderList" })]
    [InlineData("Get plan", """{"plan_audio":{"type":1},"plan_base":{"hosts":1}}""", new[] { "Plan", "PlanAudio", "PlanBase" })]
    public void No_word_stands_twice(string operation, string body, string[] names) =>
        Assert.Equal(names, Names(Get(operation, "/plans", body)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_request_about_a_request_is_no_request_request() =>
        Assert.Equal("TaskRequest", Stages.Operation(Collections.With(Collections.Get("Task request"))).Request.Name);

    [Fact]
    public void An_acronym_that_ends_in_s_is_no_plural() =>
        Assert.Equal(["SmsQos", "User"], Names(Get("Get user", "/users/:id", """{"sms_qos":[{"id":1}],"x":1}""")));

    [Fact]
    public void Objects_of_one_shape_that_would_have_one_name_are_one_type()
    {
        const string address = """{"line":"a","zip":"b","city":"c","details":{"x":1}}""";

        var names = Names(Get("Get order", "/orders/:id", $$"""{"billing_address":{{address}},"shipping_address":{{address}}}"""));

        // The details of the billing and of the shipping address both belong to the one type of addresses.
        Assert.Equal(["BillingAddress", "BillingAddressDetails", "Order"], names);
    }

    [Theory]
    [InlineData("""{"code":1,"message":"a"}""", new[] { "Error" })]
    [InlineData("""{"error":{"code":1,"message":"a"}}""", new[] { "Error", "ErrorResponse" })]
    public void An_error_that_operations_share_is_called_error(string error, string[] names) =>
        Assert.Equal(names, Names(Failing("Get user", "/users/:id", error), Failing("Get room", "/rooms/:id", error)));

    [Theory]
    [InlineData("""{"code":1,"message":"a"}""", new[] { "UserNotFound" })]
    [InlineData("""{"error":{"code":1,"message":"a"}}""", new[] { "UserNotFound", "UserNotFoundError" })]
    public void An_error_of_one_operation_says_whose_it_is(string error, string[] names) =>
        Assert.Equal(names, Names(Failing("Get user", "/users/:id", error)));

    [Fact]
    public void A_type_that_operations_share_is_called_what_the_simplest_of_them_calls_it()
    {
        const string issue = """{"id":1,"title":"a","body":"b","state":"c"}""";

        var names = Names(
            Get("List issues assigned to me", "/issues", $"[{issue}]"),
            Get("List repository issues", "/repos/:repo/issues", $"[{issue}]"),
            Get("Get an issue", "/repos/:repo/issues/:number", issue));

        Assert.Equal(["Issue"], names);
    }

    [Fact]
    public void An_object_is_not_named_after_a_segment_that_its_name_already_ends_with() =>
        Assert.Equal(
            ["AccountSipTrunk", "SipTrunk", "Trunks"],
            Names(
                Get("Get trunks", "/accounts/:id/trunks", """{"sip_trunks":[{"a":1}],"x":1}"""),
                Get("Get sip trunk", "/sip_trunks/:id", """{"b":1}""")));

    private static IEnumerable<string> Names(params string[] items) =>
        Stages.JsonTypes(Collections.With(string.Join(",", items))).Select(type => type.Name);

    private static string Get(string name, string path, string body) => Request(name, path, 200, body);

    private static string Failing(string name, string path, string body) => Request(name, path, 404, body);

    private static string Request(string name, string path, int code, string body) => Collections.Request(
        name,
        $$"""{ "method": "GET", "url": "https://a.test{{path}}" }""",
        $$"""{ "name": "Response", "code": {{code}}, "body": {{Newtonsoft.Json.JsonConvert.ToString(body)}} }""");
}
