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

    [Theory]
    [InlineData("Task request", "TaskRequest")]
    [InlineData("List task requests", "ListTaskRequestsRequest")]
    public void A_request_about_a_request_is_no_request_request(string title, string name) =>
        Assert.Equal(name, Stages.Operation(Collections.With(Collections.Get(title))).Request.Name);

    [Fact]
    public void A_list_of_the_name_of_its_type_is_the_items() =>
        Assert.Equal(
            ["Items"],
            Stages.JsonTypes(Collections.With(Get("Get orders", "/orders", """{"orderList":[{"id":1}]}""")))
                .Single(type => type.Name == "OrderList").Members.Select(member => member.Property));

    [Fact]
    public void An_acronym_that_ends_in_s_is_no_plural() =>
        Assert.Equal(["SmsQos", "User"], Names(Get("Get user", "/users/:id", """{"sms_qos":[{"id":1}],"x":1}""")));

    [Fact]
    public void Objects_of_one_shape_that_would_have_one_name_are_one_type()
    {
        const string address = """{"line":"a","zip":"b","city":"c","details":{"x":1}}""";

        var names = Names(Get("Get order", "/orders/:id", $$"""{"billing_address":{{address}},"shipping_address":{{address}}}"""));

        // The details of the billing and of the shipping address both belong to the one type of addresses.
        Assert.Equal(["Address", "AddressDetails", "Order"], names);
    }

    [Theory]
    [InlineData("main_color", "side_color", "Color")]
    [InlineData("home_postal_address", "work_postal_address", "PostalAddress")]
    [InlineData("account_settings", "user_settings", "UserSettings")]
    [InlineData("owner", "author", "Owner")]
    [InlineData("seen_by", "updated_by", "SeenBy")]
    public void Members_of_one_shape_give_it_the_noun_that_they_share(string first, string second, string name)
    {
        const string value = """{"a":"x","b":"y","c":"z","d":1}""";

        Assert.Contains(name, Names(Get("Get order", "/orders/:id", $$"""{"{{first}}":{{value}},"{{second}}":{{value}}}""")));
    }

    [Fact]
    public void A_noun_that_members_share_gives_way_to_a_member_of_that_name() =>
        Assert.Equal(
            ["Address", "BillingAddress", "Order"],
            Names(Get(
                "Get order",
                "/orders/:id",
                """{"billing_address":{"a":1,"b":1},"shipping_address":{"a":1,"b":1},"address":{"c":1}}""")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/users/me")]
    [InlineData("/users/self")]
    public void A_part_that_another_has_taken_the_name_of_is_called_after_its_path_and_not_after_the_caller(string path) =>
        Assert.Equal(
            ["Address", "Order", "Profile", "UserAddress"],
            Names(
                Get("Get order", "/orders", """{"id":1,"address":{"city":"a","zip":"b"}}"""),
                Get("Get profile", path, """{"id":1,"name":"a","address":{"mail":"a"}}""")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Get order", """{"status":"ok","message":"a","data":{"id":1}}""", new[] { "Order", "OrderResult" })]
    [InlineData("Get order", """{"success":true,"data":{"id":1},"meta":{"took":1}}""", new[] { "Meta", "Order", "OrderResult" })]
    [InlineData("Get order", """{"success":true,"message":{"id":1}}""", new[] { "Order", "OrderResult" })]
    [InlineData("Get order", """{"id":7,"result":{"state":"a"}}""", new[] { "Order", "OrderResult" })]
    [InlineData("Get order", """{"order":{"id":1},"buyer":{"name":"a"}}""", new[] { "Buyer", "Order", "OrderResult" })]
    [InlineData("Get order", """{"data":{"order":{"id":1}}}""", new[] { "Order", "OrderData", "OrderResult" })]
    [InlineData("Get order", """{"data":{"attributes":{"a":1}}}""", new[] { "OrderData", "OrderDataAttributes", "OrderResult" })]
    [InlineData("Get order totals", """{"data":{"open":1}}""", new[] { "OrderTotals", "OrderTotalsResult" })]
    [InlineData("Get test result", """{"ok":true,"data":{"id":1}}""", new[] { "TestResult", "TestResultResponse" })]
    [InlineData("List orders", """{"ok":true,"data":{"items":[{"id":1}],"next":1}}""", new[] { "Order", "OrderList", "OrderListResult" })]
    [InlineData("List orders", """{"ok":true,"data":[]}""", new[] { "OrderList" })]
    public void A_body_that_wraps_a_resource_is_its_result(string operation, string body, string[] names) =>
        Assert.Equal(names, Names(Get(operation, "/orders", body)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("""{"id":1,"state":"a","data":{"x":1}}""", new[] { "Order", "OrderData" })]
    [InlineData("""{"id":1,"state":"a","items":[{"sku":"x"}]}""", new[] { "Order", "OrderItem" })]
    [InlineData("""{"number":1,"links":[{"href":"x"}]}""", new[] { "Link", "Order" })]
    [InlineData("""{"id":1,"order":{"sku":"x"}}""", new[] { "Order", "OrderContent" })]
    public void A_resource_with_parts_is_no_wrapper(string body, string[] names) =>
        Assert.Equal(names, Names(Get("Get order", "/orders/:id", body)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_body_that_another_has_taken_the_name_of_is_the_result_of_its_operation() =>
        Assert.Equal(
            ["CreateOrderResult", "Order"],
            Names(
                Get("Get order", "/orders/:id", """{"id":1,"state":"a"}"""),
                Request("Create order", "/orders", 201, """{"id":1,"url":"b"}""", "POST")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_second_body_that_operations_share_is_not_called_after_one_of_them() =>
        Assert.Equal(
            ["Order", "OrderResult"],
            Names(
                Get("Get order", "/orders/:id", """{"id":1,"total":2.5,"buyer":"a","state":"open"}"""),
                Request("Create order", "/orders", 201, """{"id":1,"link":"a","receipt":"b","queue":3}""", "POST"),
                Request("Update order", "/orders/:id", 200, """{"id":1,"link":"a","receipt":"b","queue":3}""", "PUT")));

    [Theory]
    [InlineData("GET", "Get order", "ArchiveOrder")]
    [InlineData("POST", "Create order", "CreateOrderResult")]
    public void A_body_of_one_name_in_another_folder_is_called_after_it_if_it_is_only_read(string method, string operation, string name)
    {
        var archive = Request(operation, "/archive/orders", 200, """{"id":1,"url":"b"}""", method);

        Assert.Equal(
            new[] { name, "Order" }.Order(StringComparer.Ordinal),
            Names(
                Get("Get order", "/orders/:id", """{"id":1,"state":"a"}"""),
                $$"""{ "name": "Archive", "item": [{{archive}}] }""").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("POST", "Change password", "/password", "ChangePasswordResult")]
    [InlineData("PUT", "Move deal to stage", "/deals/:id/stage", "MoveDealResult")]
    [InlineData("DELETE", "Delete user", "/users/:id", "DeleteUserResult")]
    [InlineData("POST", "Create user", "/users", "User")]
    [InlineData("POST", "New order", "/orders", "Order")]
    [InlineData("POST", "Generate report", "/reports", "Report")]
    [InlineData("PATCH", "Edit report", "/reports/:id", "Report")]
    public void What_a_request_with_an_unknown_verb_or_a_deletion_returns_is_its_result(
        string method, string title, string path, string name) =>
        Assert.Equal([name], Names(Request(title, path, 200, """{"id":1,"x":2}""", method)));

    [Fact]
    public void A_list_is_no_result() =>
        Assert.Equal(
            ["TopOrder", "TopOrderList"],
            Names(Request("Top orders", "/orders/top", 200, """{"orders":[{"id":1,"x":2}],"total":1}""", "POST")));

    [Fact]
    public void A_thing_that_is_created_and_deleted_is_called_what_it_is() =>
        Assert.Equal(
            ["Session"],
            Names(
                Request("Delete session", "/session", 200, """{"id":1,"x":2}""", "DELETE"),
                Request("Create session", "/session", 200, """{"id":1,"x":2}""", "POST")));

    [Fact]
    public void A_body_that_only_says_how_the_call_went_is_no_resource() =>
        Assert.Equal(["DeleteOrderResult"], Names(Request("Delete order", "/orders/:id", 200, """{"message":"a"}""", "DELETE")));

    [Fact]
    public void Operations_share_a_body_that_only_says_how_the_call_went() =>
        Assert.Equal(
            ["MessageResponse"],
            Names(
                Request("Delete order", "/orders/:id", 200, """{"ok":true,"message":"a"}""", "DELETE"),
                Request("Log out", "/logout", 200, """{"ok":true,"message":"a"}""", "POST")));

    [Fact]
    public void In_a_folder_of_verbs_what_is_sent_is_called_after_the_folder()
    {
        var create = Collections.Request(
            "create", """{ "method": "POST", "url": "https://a.test/users", "body": { "mode": "raw", "raw": "{\"name\":\"a\"}" } }""");

        Assert.Equal(["CreateUserBody"], Names($$"""{ "name": "users", "item": [{{create}}] }"""));
    }

    [Theory]
    [InlineData("Create message (html)")]
    [InlineData("Create message (7439 characters)")]
    [InlineData("Create message - 200")]
    [InlineData("Create message \u2014 200 OK")]
    [InlineData("Create message: 404 Not Found [blocked]")]
    public void What_tells_variants_of_a_request_apart_is_no_part_of_the_resource(string title) =>
        Assert.Equal(["Message"], Names(Get(title, "/messages", """{"id":1,"text":"a"}""")));

    [Theory]
    [InlineData("Create message - 2 parts", "Message2Parts")]
    [InlineData("Create message 365", "Message365")]
    public void Other_numbers_at_the_end_of_a_title_are_a_part_of_the_resource(string title, string name) =>
        Assert.Equal([name], Names(Get(title, "/messages", """{"id":1,"text":"a"}""")));

    [Fact]
    public void Variants_of_a_request_send_what_the_request_is_called()
    {
        static string Ingest(string variant) => Collections.Request(
            $"Ingest event ({variant})",
            """{ "method": "POST", "url": "https://a.test/events", "body": { "mode": "raw", "raw": "{\"id\":1,\"type\":\"a\"}" } }""");

        Assert.Equal(["IngestEventBody"], Names(Ingest("payment"), Ingest("refund")));
    }

    [Theory]
    [InlineData("""{"error":"a","code":1}""", new[] { "ErrorResponse" })]
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
    public void Another_error_that_operations_share_is_called_after_its_status()
    {
        var names = Names(
            Failing("Get user", "/users/:id", """{"message":"a"}"""),
            Failing("Get room", "/rooms/:id", """{"message":"a"}"""),
            Failing("Get seat", "/seats/:id", """{"message":"a"}"""),
            Request("List users", "/users", 401, """{"detail":"a"}"""),
            Request("List rooms", "/rooms", 401, """{"detail":"a"}"""));

        Assert.Equal(["Error", "UnauthorizedError"], names);
    }

    [Fact]
    public void An_error_that_lists_the_faults_of_each_field_is_a_validation_error() =>
        Assert.Equal(
            ["ValidationError"],
            Names(
                Request("Create user", "/users", 422, """{"message":"a","errors":{"name":["b"]}}"""),
                Request("Create room", "/rooms", 400, """{"message":"a","errors":{"size":["b"]}}""")));

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

    [Theory]
    [InlineData("pagination", """{"page":1,"total":2}""", "Pagination")]
    [InlineData("meta", """{"total":2}""", "Meta")]
    [InlineData("links", """[{"href":"a","rel":"b"}]""", "Link")]
    public void A_part_that_looks_the_same_in_several_bodies_is_one_type(string member, string part, string name) =>
        Assert.Equal(
            ["Order", "User", name],
            Names(
                Get("Get user", "/users/:id", $$"""{"id":1,"mail":"a","{{member}}":{{part}}}"""),
                Get("Get order", "/orders/:id", $$"""{"id":1,"total":2.5,"{{member}}":{{part}}}"""))
                .OrderBy(type => type == name).ThenBy(type => type));

    [Fact]
    public void A_part_that_looks_the_same_in_several_bodies_has_its_name_with_one_body_as_well() =>
        Assert.Equal(["Links", "User"], Names(Get("Get user", "/users/:id", """{"id":1,"mail":"a","links":{"self":"b"}}""")).Order());

    [Fact]
    public void The_content_of_a_body_has_precedence_over_other_parts_of_its_name()
    {
        const string transfer = """{"id":1,"sum":2.5,"account":{"iban":"a"}}""";

        var types = Stages.JsonTypes(Collections.With(string.Join(
            ",",
            Get("List accounts", "/accounts", """{"accounts":[{"id":1,"owner":"a","open":true}]}"""),
            Get("Get transfer", "/transfers/:id", transfer),
            Get("Get payment", "/payments/:id", transfer))));

        Assert.Contains(types.Single(type => type.Name == "Account").Members, member => member.Property == "Owner");
    }

    [Theory]
    [InlineData("flights", "One of the flights of Booking.")]
    [InlineData("history", "An element of the history of Booking.")]
    public void The_documentation_of_an_element_fits_the_number_of_its_list(string member, string documentation) =>
        Assert.Contains(
            Stages.JsonTypes(Collections.With(Get("Get booking", "/bookings/:id", $$"""{"id":1,"{{member}}":[{"from":"a"}]}"""))),
            type => type.Doc.Summary.Text == documentation);

    [Theory]
    [InlineData("items", """[{"sku":"a"}]""", "CreateOrderItem")]
    [InlineData("order", """{"sku":"a"}""", "CreateOrderBodyOrder")]
    [InlineData("request", """{"sku":"a"}""", "CreateOrderBodyRequest")]
    public void A_part_of_a_request_body_is_called_after_the_operation(string member, string part, string name) =>
        Assert.Contains(
            name,
            Names(
                Get("Get order", "/orders/:id", """{"id":1}"""),
                Collections.Post("Create order", "/orders", $$"""{"note":"a","{{member}}":{{part}}}""")));

    [Theory]
    [InlineData("Create or update account link", "AccountLink")]
    [InlineData("Get your account link", "AccountLink")]
    public void What_comes_before_the_resource_is_no_part_of_its_name(string title, string name) =>
        Assert.Equal([name], Names(Get(title, "/links/:id", """{"id":1,"x":2}""")));

    [Fact]
    public void What_registers_in_a_folder_about_authentication_does_not_register_an_authentication() =>
        Assert.Equal(
            ["RegisterBody"], Names($$"""{ "name": "Auth", "item": [{{Collections.Post("Register", "/auth/register", """{"mail":"a"}""")}}] }"""));

    [Fact]
    public void A_part_of_what_belongs_to_the_user_is_not_called_Me() =>
        Assert.Equal(
            ["Owner", "Project", "ProjectOwner", "User"],
            Names(
                Get("Get user", "/users/:id", """{"id":1,"owner":{"a":1}}"""),
                Get("Get project", "/projects/me", """{"id":1,"owner":{"b":1}}""")).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(params string[] items) =>
        Stages.JsonTypes(Collections.With(string.Join(",", items))).Select(type => type.Name);

    private static string Get(string name, string path, string body) => Request(name, path, 200, body);

    private static string Failing(string name, string path, string body) => Request(name, path, 404, body);

    private static string Request(string name, string path, int code, string body, string method = "GET") => Collections.Request(
        name,
        $$"""{ "method": "{{method}}", "url": "https://a.test{{path}}" }""",
        $$"""{ "name": "Response", "code": {{code}}, "body": {{Newtonsoft.Json.JsonConvert.ToString(body)}} }""");
}
