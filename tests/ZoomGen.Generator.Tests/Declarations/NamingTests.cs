using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

public class NamingTests
{
    [Fact]
    public void A_taken_name_gives_way_to_the_next_candidate_and_then_to_a_number()
    {
        var scope = new NameScope("Get");

        Assert.Equal("GetUsers", scope.Take("Get", "GetUsers"));
        Assert.Equal("GetUsers2", scope.Take("Get", "GetUsers"));
    }

    [Fact]
    public void A_number_after_a_digit_stands_apart() => Assert.Equal("Job7_2", new NameScope("Job7").Take("Job7"));

    [Fact]
    public void A_name_gives_way_where_only_the_other_place_has_it_taken()
    {
        var members = new NameScope("GetAsync");

        Assert.Equal("GetUsers", new NameScope().Take(["Get", "GetUsers"], [""], members, ["Async"]));
        Assert.Equal("GetUsers2", new NameScope().Take(["Get", "GetUsers"], [""], members, ["Async"]));
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_the_same_file() => Assert.Equal("GET2", new NameScope("Get").Take("GET"));

    [Theory]
    [InlineData("Con", "Get", "_Con.Get.g.cs")]
    [InlineData("Lpt1", "Get", "_Lpt1.Get.g.cs")]
    [InlineData("Zoom.Meetings", "Get", "Zoom.Meetings.Get.g.cs")]
    public void A_hint_name_is_a_file_name_everywhere(string @namespace, string name, string expected) =>
        Assert.Equal(expected, HintName.Of(@namespace, name));

    [Fact]
    public void Long_hint_names_are_cut_and_stay_different()
    {
        var first = HintName.Of("Zoom", new string('a', 128) + "1");
        var second = HintName.Of("Zoom", new string('a', 128) + "2");

        Assert.NotEqual(first, second);
        Assert.True(first.Length <= 80 + 1 + 16 + ".g.cs".Length);
    }

    [Theory]
    [InlineData("Zoom API", "Zoom", "ZoomClient")]
    [InlineData("Postman Echo", "PostmanEcho", "PostmanEchoClient")]
    [InlineData("My API Collection", "My", "MyClient")]
    [InlineData("Orders API v2", "OrdersV2", "OrdersV2Client")]
    [InlineData("Orders REST API v2.0", "OrdersV2", "OrdersV2Client")]
    [InlineData("Orders V3.12", "OrdersV3", "OrdersV3Client")]
    [InlineData("Orders 3.0 Public API", "Orders3Public", "Orders3PublicClient")]
    [InlineData("Orders v2.1.7 (Test)", "OrdersV2Test", "OrdersV2TestClient")]
    [InlineData("Orders API 1.8 - Sandbox", "OrdersV1Sandbox", "OrdersV1SandboxClient")]
    [InlineData("Warehouse: Orders API (Test)", "WarehouseOrdersTest", "WarehouseOrdersTestClient")]
    [InlineData("Windows 11", "Windows11", "Windows11Client")]
    [InlineData("00_Orders", "Orders", "OrdersClient")]
    [InlineData("3Parts API", "ThreeParts", "ThreePartsClient")]
    [InlineData("Orders.postman_collection", "Orders", "OrdersClient")]
    [InlineData("Blockfrost.io ~ API Documentation", "BlockfrostIo", "BlockfrostIoClient")]
    [InlineData("Serviço de Usuários", "ServicoDeUsuarios", "ServicoDeUsuariosClient")]
    [InlineData("Task API", "TaskApi", "TaskApiClient")]
    [InlineData("Directory API", "DirectoryApi", "DirectoryApiClient")]
    [InlineData("Orders of the shop: everything that a partner needs to sell", "OrdersOfTheShop", "OrdersOfTheShopClient")]
    [InlineData("This is the warehouse API that shows how to order parts", "Warehouse", "WarehouseClient")]
    [InlineData("One two three four five six seven eight nine", "OneTwoThreeFourFive", "OneTwoThreeFourFiveClient")]
    public void A_client_is_called_after_its_collection(string name, string @namespace, string client)
    {
        var collection = $$"""{ "info": { "name": "{{name}}" }, "item": [{{Collections.Get("Get")}}] }""";

        var declaration = Stages.Client(collection);

        Assert.Equal((@namespace, client), (declaration.Namespace, declaration.Name));
    }

    [Theory]
    [InlineData("API", "Tasks.postman_collection.json", "TasksClient")]
    [InlineData("API Reference", "/home/me/Task List.json", "TaskListClient")]
    [InlineData("東京 API", "C:\\Tokyo.postman_collection.json", "TokyoClient")]
    [InlineData("", "api.json", "PostmanClient")]
    [InlineData("Задачи", "задачи.json", "PostmanClient")]
    public void A_client_is_called_after_its_file_where_the_name_of_the_collection_says_nothing(string name, string path, string client)
    {
        var item = new CollectionItem(path, Namespace: null, ClientName: null, Interfaces: false);

        Assert.Equal(client, ClientNames.Resolve(item, name, new DiagnosticBag())!.Client);
    }

    [Theory]
    [InlineData("Get live stream details", "LiveStreamDetails")]
    [InlineData("Log in", "LogInResult")]
    [InlineData("Log in with a code", "LogIn")]
    [InlineData("Get issues in a repository", "Issues")]
    [InlineData("Update multiple flows", "Flows")]
    [InlineData("Dashboard", "DashboardResult")]
    [InlineData("201 - Enable SD-WAN", "EnableSdWanResult")]
    [InlineData("Retrieves all users by group", "Users")]
    [InlineData("Get a user's settings", "UserSettings")]
    [InlineData("Set up shared access", "SharedAccess")]
    [InlineData("Get issues assigned to me", "AssignedIssues")]
    [InlineData("Get the activity feed for a user", "ActivityFeed")]
    public void A_success_body_is_called_after_the_thing(string operation, string type)
    {
        var item = Collections.Request(
            operation, """{ "method": "GET", "url": "https://a.test" }""", """{ "name": "OK", "code": 200, "body": "{\"a\":1}" }""");

        Assert.Equal(type, Stages.JsonTypes(Collections.With(item)).Single().Name);
    }

    [Fact]
    public void Requests_of_one_name_in_two_folders_do_not_meet()
    {
        var operations = Stages.Operations(RepositoryRoot.LiveStreamCollection)
            .Where(operation => operation.Request.Name == "UpdateLiveStreamRequest");

        Assert.Equal(["Zoom.Meetings", "Zoom.Webinars"], operations.Select(operation => operation.Namespace));
    }

    [Fact]
    public void Requests_of_one_name_in_one_folder_are_told_apart_by_method()
    {
        var post = Collections.Request("Thing", """{ "method": "POST", "url": "https://a.test/things" }""");

        var operations = Stages.Operations(Collections.With($"{Collections.Get("Thing")},{post}"));

        Assert.Equal(["ThingAsync", "PostThingAsync"], operations.Select(operation => operation.Methods.Name));
    }

    [Fact]
    public void A_type_and_a_folder_of_one_name_do_not_meet()
    {
        var get = Collections.Request(
            "Get meetings", """{ "method": "GET", "url": "https://a.test" }""", """{ "name": "OK", "code": 200, "body": "{\"a\":1}" }""");
        var folder = $$"""{ "name": "Meetings", "item": [{{Collections.Get("Get")}}] }""";

        var type = Stages.JsonTypes(Collections.With($"{get},{folder}")).Single();

        Assert.Equal("GetMeetingsResult", type.Name);
    }
}
