using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>Which requests share the type of their body, and what it is called.</summary>
public class SharedBodyNameTests
{
    private const string Body = """{"a":"x","b":"y","c":"z","d":1}""";

    [Theory]
    [InlineData("Create order by card", "Create order by invoice", "CreateOrderBody")]
    [InlineData("Create small order", "Create large order", "CreateOrderBody")]
    [InlineData("Send message to everyone", "Send message to one user", "SendMessageBody")]
    [InlineData("Create order", "Update order", "OrderBody")]
    public void Requests_that_send_the_same_give_it_the_words_that_they_share(string first, string second, string name) =>
        Assert.Equal([name], Names(Collections.Post(first, "/a", Body), Collections.Post(second, "/b", Body)));

    [Theory]
    [InlineData("Create order", "Create user", "CreateUserBody")]
    [InlineData("Buy bond", "Sell share", "BuyBondBody")]
    [InlineData("Bulk create orders", "Bulk create users", "BulkCreateUsersBody")]
    [InlineData("Archive order", "Publish order", "ArchiveOrderBody")]
    public void Words_that_do_not_say_what_is_sent_do_not_name_it(string first, string second, string name) =>
        Assert.Equal([name], Names(Collections.Post(first, "/a", Body), Collections.Post(second, "/b", Body)));

    [Fact]
    public void The_name_that_requests_share_gives_way_to_the_request_of_that_name() =>
        Assert.Equal(
            ["CreateOrderBody", "CreateOrderByCardBody"],
            Names(
                Collections.Post("Create order", "/orders", """{"note":"a"}"""),
                Collections.Post("Create order by card", "/a", Body),
                Collections.Post("Create order by invoice", "/b", Body)).Order(StringComparer.Ordinal));

    [Fact]
    public void Small_bodies_that_are_sent_to_one_endpoint_are_one_type() =>
        Assert.Equal(
            ["CreateZoneBody"],
            Names(
                Collections.Post("Create zone Rome", "/zones", """{"tag":"a"}"""),
                Collections.Post("Create zone Oslo", "/zones", """{"tag":"b"}""")));

    [Fact]
    public void Small_bodies_that_are_sent_to_different_endpoints_are_different_types() =>
        Assert.Equal(
            ["CreateRoomBody", "CreateUserBody"],
            Names(
                Collections.Post("Create user", "/users", """{"tag":"a"}"""),
                Collections.Post("Create room", "/rooms", """{"tag":"b"}""")).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(params string[] items) =>
        Stages.JsonTypes(Collections.With(string.Join(",", items))).Select(type => type.Name);
}
