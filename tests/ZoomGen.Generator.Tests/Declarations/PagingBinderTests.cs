using ZoomGen.Generator.Declarations.Paging;
using ZoomGen.Generator.Tests.Contract.Paging;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>Which list is the content of a page, and what the methods are called that give it.</summary>
public class PagingBinderTests
{
    [Theory]
    [InlineData("""{"things":[{"a":1}],"tags":[{"b":1}],"next_cursor":"t"}""", "Things")]
    [InlineData("""{"meetings":[{"a":1}],"next_cursor":"t"}""", "Meetings")]
    [InlineData("""{"data":[{"a":1}],"users":[{"b":1}],"next_cursor":"t"}""", "Data")]
    [InlineData("""{"errors":[{"a":1}],"results":[{"b":1}],"next_cursor":"t"}""", "Results")]
    [InlineData("""{"ids":["a"],"next_cursor":"t"}""", "Ids")]
    [InlineData("""{"ids":["a"],"users":[{"a":1}],"next_cursor":"t"}""", "Users")]
    [InlineData("""{"result":{"rows":[{"a":1}]},"next_cursor":"t"}""", "Result.Rows")]
    [InlineData("""{"_embedded":{"orders":[{"a":1}]},"next_cursor":"t"}""", "Embedded.Orders")]
    public void The_content_of_a_page_is_a_list(string body, string path) =>
        Assert.Equal(path, string.Join(".", Paging(body)!.Items.Path.Properties));

    [Theory]
    [InlineData("""{"id":1,"next_cursor":"t"}""")]
    [InlineData("""{"users":[{"a":1}],"groups":[{"b":1}],"next_cursor":"t"}""")]
    [InlineData("""{"errors":[{"a":1}],"next_cursor":"t"}""")]
    [InlineData("""{"account":{"users":[{"a":1}]},"next_cursor":"t"}""")]
    [InlineData("""{"users":[{"a":1},null],"next_cursor":"t"}""")]
    public void Where_no_list_is_the_content_there_are_no_pages(string body) => Assert.Null(Paging(body));

    // Objects keep what is not one.
    [Theory]
    [InlineData("""{"the-ids":["a"],"next_cursor":"t"}""", "the-ids")]
    [InlineData("""{"result":{"rows":[[1]]},"next_cursor":"t"}""", "rows")]
    [InlineData("""{"users":[{"a":1}],"next_cursor":"t"}""", null)]
    [InlineData("""{"values":[1,"a",{}],"next_cursor":"t"}""", null)]
    public void A_list_that_may_be_kept_has_the_name_that_it_is_kept_under(string body, string? name) =>
        Assert.Equal(name, Paging(body)!.Items.KeptAs);

    [Fact]
    public void The_root_may_be_the_content() =>
        Assert.Empty(
            Stages.Operation(
                    Paged.Request("GET", "", """[{"id":1}]""", """{ "key": "Link", "value": "<x>; rel=next" }"""))
                .Paging!.Items.Path.Properties);

    [Fact]
    public void The_methods_are_called_after_the_operation_and_give_its_types()
    {
        var paging = Paging("""{"things":[{"a":1}],"next_cursor":"t"}""")!;

        Assert.Equal(("ListThingsPagesAsync", "ListThingsItemsAsync"), (paging.PagesName, paging.ItemsName));
        Assert.Equal(("global::Zoom.ThingList", "global::Zoom.Thing"), (paging.PageType.Text(), paging.ItemType.Text()));
        Assert.Equal("Cursor", Assert.IsType<TokenOrder>(paging.Order).Property.Properties.Single());
    }

    [Fact]
    public void A_request_keeps_its_name_though_another_turns_out_to_have_pages()
    {
        var collection = Collections.With(string.Join(",", Thing("Get order"), Thing("Get order items"), Thing("Get order pages")));

        var operations = Stages.Operations(collection);

        Assert.Equal(["GetOrderAsync", "GetOrderItemsAsync", "GetOrderPagesAsync"], operations.Select(operation => operation.Methods.Name));
        Assert.Equal(
            ["GetOrderAllItemsAsync", "GetOrderItemsItemsAsync", "GetOrderPagesItemsAsync"],
            operations.Select(operation => operation.Paging!.ItemsName));
    }

    [Fact]
    public void A_success_without_a_body_leaves_no_pages()
    {
        var item = Collections.Request(
            "List things",
            """{ "method": "GET", "url": "https://a.test/things?cursor=x" }""",
            """{ "code": 200, "body": "{\"things\":[{\"a\":1}],\"next_cursor\":\"t\"}" }, { "code": 204 }""");

        Assert.Null(Stages.Operation(Collections.With(item)).Paging);
    }

    [Fact]
    public void Stripe_needs_an_item_that_has_an_id()
    {
        Assert.IsType<LastItemOrder>(
            Stages.Operation(Paged.Request("GET", "starting_after=x", """{"data":[{"id":"a"}],"has_more":true}""")).Paging!.Order);
        Assert.Null(Stages.Operation(Paged.Request("GET", "starting_after=x", """{"data":[{"key":"a"}],"has_more":true}""")).Paging);
    }

    // To set it in the copy would change the caller's object.
    [Fact]
    public void A_member_of_a_deep_object_is_none_that_can_be_set() =>
        Assert.Null(Stages.Operation(Paged.Request("GET", "page[cursor]=x", """{"data":[{"id":"a"}],"next_cursor":"t"}""")).Paging);

    private static PagingDeclaration? Paging(string body) => Stages.Operation(Paged.Request("GET", "cursor=x", body)).Paging;

    private static string Thing(string name) => Collections.Request(
        name, """{ "method": "GET", "url": "https://a.test/things?cursor=x" }""", """{ "code": 200, "body": "{\"data\":[{\"a\":1}],\"next_cursor\":\"t\"}" }""");
}
