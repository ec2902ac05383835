using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>A method that works never starts to do something else because a request was added.</summary>
public class OperationNamingTests
{
    private static readonly string[] Methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PURGE"];

    public static TheoryData<string, string, string, bool> Additions
    {
        get
        {
            var additions = new TheoryData<string, string, string, bool>();
            foreach (var title in new[] { "Item", "Update item", "Delete item", "/items/:id", "{{host}}/items" })
            {
                foreach (var before in Methods)
                {
                    foreach (var added in Methods)
                    {
                        additions.Add(title, before, added, false);
                        additions.Add(title, before, added, true);
                    }
                }
            }
            return additions;
        }
    }

    [Theory]
    [MemberData(nameof(Additions))]
    public void An_added_request_leaves_a_name_what_it_sent_or_takes_it_away_or_makes_it_safe(
        string title, string before, string added, bool isFirst)
    {
        var old = Request(title, before);
        var both = isFirst ? $"{Request(title, added)},{old}" : $"{old},{Request(title, added)}";
        var name = Sent(Collections.With(old)).Single().Key;

        foreach (var collection in new[] { Collections.With(both), Collections.With(InFolder(both)) })
        {
            var sent = Sent(collection);

            Assert.Equal(2, sent.Count);
            Assert.True(
                !sent.TryGetValue(name, out var now) || now == before || (IsSafe(now) && !IsSafe(before)),
                $"{name} sent {before} and sends {now}.");
        }
    }

    [Theory]
    [InlineData("GET", "DELETE")]
    [InlineData("HEAD", "POST")]
    [InlineData("OPTIONS", "PUT")]
    public void Of_a_safe_and_an_unsafe_request_the_safe_one_has_the_plain_name(string safe, string other) =>
        Assert.Equal(safe, Sent(Collections.With($"{Request("Item", other)},{Request("Item", safe)}"))["ItemAsync"]);

    [Fact]
    public void Of_unsafe_requests_none_has_the_plain_name() =>
        Assert.Equal(["DeleteItemAsync", "PutItemAsync"], Names(Request("Item", "PUT"), Request("Item", "DELETE")));

    [Fact]
    public void A_name_that_begins_with_a_verb_has_the_method_behind_it() =>
        Assert.Equal(["UpdateItemPatchAsync", "UpdateItemPutAsync"], Names(Request("Update item", "PUT"), Request("Update item", "PATCH")));

    [Fact]
    public void A_method_is_not_said_twice() =>
        Assert.Equal(
            ["DeleteItemMeetingsAsync", "DeleteItemWebinarsAsync"],
            Names(Request("Delete item", "DELETE", "/meetings/items"), Request("Delete item", "DELETE", "/webinars/items")));

    [Fact]
    public void Of_safe_requests_the_one_with_the_shortest_path_has_the_plain_name() =>
        Assert.Equal(
            ["ListItemsArchiveAsync", "ListItemsAsync"],
            Names(Request("List items", "GET", "/archive/items"), Request("List items", "GET", "/items")));

    [Fact]
    public void Variants_of_one_request_are_numbered() =>
        Assert.Equal(["CreateItem2Async", "CreateItemAsync"], Names(Request("Create item", "POST"), Request("Create item", "POST")));

    [Fact]
    public void Variants_with_other_queries_have_them_in_their_names() =>
        Assert.Equal(
            ["SearchItems2Async", "SearchItemsAsync", "SearchItemsByTagAndPage2Async", "SearchItemsByTagAndPageAsync"],
            Names(
                Request("Search items", "GET", "/items?name=a"),
                Request("Search items", "GET", "/items?tag=a&page=2"),
                Request("Search items", "GET", "/items?name=b"),
                Request("Search items", "GET", "/items?tag=b&page=3")));

    [Fact]
    public void Variants_whose_name_ends_with_a_digit_are_numbered_apart() =>
        Assert.Equal(
            ["RunJob7Async", "RunJob7_2Async"],
            Names(Request("Run job 7", "POST", "/jobs"), Request("Run job 7", "POST", "/jobs")));

    [Theory]
    [InlineData("https://api.example.test/v1/users/:id", "GET", "/v1/users/:id", "GetUsersByIdAsync")]
    [InlineData("{{baseUrl}}/users", "POST", "/users", "PostUsersAsync")]
    [InlineData("/api/v2/users/:userId/posts", "GET", "/api/v2/users/:userId/posts", "GetUsersPostsAsync")]
    [InlineData("DELETE /users/{id}", "DELETE", "/users/:id", "DeleteUsersByIdAsync")]
    [InlineData("GET /users/{id}", "GET", "/v1/users/<userId>&name=1", "GetUsersByIdAsync")]
    [InlineData("https://a.test/users/<id>", "GET", "/users/<id>", "GetUsersByIdAsync")]
    [InlineData("https://a.test/jobs/7538aea028c2fc9e436ed6f7ab265181", "GET", "/jobs/7538aea028c2fc9e436ed6f7ab265181", "GetJobsAsync")]
    [InlineData("/jobs/7", "GET", "/jobs/7", "GetJobsByIdAsync")]
    [InlineData("GET /users/17/jobs/7", "GET", "/users/17/jobs/7", "GetUsersJobsByJobIdAsync")]
    [InlineData("PUT api/users/:id", "PUT", "/api/users/:id", "PutUsersByIdAsync")]
    [InlineData("查询所有 CRM 用户", "GET", "/crm/users", "GetCrmUsersAsync")]
    [InlineData("Получить список API", "GET", "/users", "GetUsersAsync")]
    public void A_request_that_is_named_by_its_address_is_called_by_method_and_path(
        string title, string method, string path, string name) => Assert.Equal([name], Names(Request(title, method, path)));

    [Theory]
    [InlineData("4.1.1 List accounts", "ListAccountsAsync")]
    [InlineData("02 - Create token", "CreateTokenAsync")]
    [InlineData("3) Upload data", "UploadDataAsync")]
    [InlineData("1.c.  Full report", "FullReportAsync")]
    [InlineData("2b) Create token", "CreateTokenAsync")]
    [InlineData("2fa", "TwoFaAsync")]
    [InlineData("3D models", "ThreeDModelsAsync")]
    [InlineData("1st party", "FirstPartyAsync")]
    [InlineData("404", "Get404Async")]
    public void A_number_in_front_of_a_title_is_no_part_of_its_name(string title, string name) =>
        Assert.Equal([name], Names(Request(title, "GET")));

    [Theory]
    [InlineData("Log in (/auth/login)", "LogInAsync")]
    [InlineData("Log in [POST /auth/login]", "LogInAsync")]
    [InlineData("Log in - POST /auth/login", "LogInAsync")]
    [InlineData("Root (/)", "RootAsync")]
    [InlineData("Like / dislike", "LikeDislikeAsync")]
    [InlineData("Activate/Deactivate", "ActivateDeactivateAsync")]
    public void A_path_after_a_title_is_no_part_of_its_name(string title, string name) =>
        Assert.Equal([name], Names(Request(title, "GET")));

    [Theory]
    [InlineData("Get user (admin only)", "GetUserAsync")]
    [InlineData("Get user (requires auth)", "GetUserAsync")]
    [InlineData("[Deprecated] Get user", "GetUserAsync")]
    [InlineData("Get user (by mail)", "GetUserByMailAsync")]
    [InlineData("Get user (only)", "GetUserAsync")]
    [InlineData("Create post (html)", "CreatePostHtmlAsync")]
    [InlineData("List users - User catalog API", "ListUsersAsync")]
    [InlineData("List users (>= v2.1)", "ListUsersAsync")]
    [InlineData("List users (since 2.1)", "ListUsersAsync")]
    [InlineData("List users - deprecated", "ListUsersAsync")]
    [InlineData("List users - draft", "ListUsersDraftAsync")]
    [InlineData("List users (200)", "ListUsersAsync")]
    [InlineData("List users - 200 OK", "ListUsersAsync")]
    [InlineData("/items - 200", "GetItemsAsync")]
    [InlineData("List users (404)", "ListUsers404Async")]
    [InlineData("List users 200", "ListUsers200Async")]
    public void A_remark_on_the_caller_or_the_state_of_a_request_is_no_part_of_its_name(string title, string name) =>
        Assert.Equal([name], Names(Request(title, "GET")));

    [Fact]
    public void A_remark_that_tells_a_request_from_another_stays()
    {
        string[] requests = [Request("Get user (public)", "GET", "/users"), Request("Get user", "GET", "/private/users")];

        Assert.Equal(["GetUserAsync", "GetUserPublicAsync"], Names(requests));
        Assert.Equal("/private/users", Path("GetUserAsync", requests));
        Assert.Equal("/private/users", Path("GetUserAsync", [.. requests.Reverse()]));
    }

    [Fact]
    public void The_other_methods_of_a_thing_are_named_without_the_remark_on_it() =>
        Assert.Equal(
            ["PatchUserAsync", "UserAsync"], Names(Request("User (>= v2.1)", "GET"), Request("User (>= v2.1)", "PATCH")));

    [Fact]
    public void A_name_without_its_remark_does_not_become_that_of_another_unsafe_request() =>
        Assert.DoesNotContain("CreateUserAsync", Names(Request("Create user (admin)", "POST"), Request("Create user", "POST", "/users")));

    [Theory]
    [InlineData("Gets a user", "GetUserAsync")]
    [InlineData("Creates new users", "CreateNewUsersAsync")]
    [InlineData("Lists all users", "ListAllUsersAsync")]
    [InlineData("Fetches the feed", "FetchFeedAsync")]
    [InlineData("Returns the status", "GetStatusAsync")]
    [InlineData("Finds pets by status", "FindPetsByStatusAsync")]
    [InlineData("Fetches feeds", "FetchFeedsAsync")]
    [InlineData("Creating device", "CreateDeviceAsync")]
    [InlineData("Sending domains", "SendingDomainsAsync")]
    [InlineData("Posts", "PostsAsync")]
    [InlineData("Updates feed", "UpdatesFeedAsync")]
    [InlineData("Users a day", "UsersDayAsync")]
    public void A_verb_is_in_the_imperative(string title, string name) => Assert.Equal([name], Names(Request(title, "GET")));

    [Fact]
    public void A_plural_in_parentheses_belongs_to_its_word() =>
        Assert.Equal(["InviteUsersAsync"], Names(Request("Invite user(s)", "POST")));

    [Fact]
    public void A_method_of_one_request_is_not_called_like_the_response_form_of_another() =>
        Assert.Equal(
            ["GetItemAsync", "GetItemResponseArchiveAsync"],
            Names(Request("Get item", "GET"), Request("Get item response", "GET", "/archive/items")));

    private static IEnumerable<string> Names(params string[] requests) =>
        Sent(Collections.With(string.Join(",", requests))).Keys.Order(StringComparer.Ordinal);

    private static bool IsSafe(string method) => method is "GET" or "HEAD" or "OPTIONS";

    // The plain methods with what they send.
    private static Dictionary<string, string> Sent(string collection) =>
        Stages.Operations(collection).ToDictionary(operation => operation.Methods.Name, operation => operation.Request.Method);

    private static string Path(string name, params string[] requests) => Stages
        .Operations(Collections.With(string.Join(",", requests)))
        .Single(operation => operation.Methods.Name == name)
        .Request.PathTemplate;

    private static string Request(string title, string method, string path = "/items") =>
        Collections.Request(title, $$"""{ "method": "{{method}}", "url": "https://a.test{{path}}" }""");

    private static string InFolder(string items) => $$"""{ "name": "Folder", "item": [{{items}}] }""";
}
