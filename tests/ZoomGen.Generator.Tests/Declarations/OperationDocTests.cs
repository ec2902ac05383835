using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

public class OperationDocTests
{
    [Theory]
    [InlineData("List users", "An account has users. Use this to list them.", "List users. An account has users.")]
    [InlineData("List users", "Lists all users of an account.", "List users. Lists all users of an account.")]
    [InlineData("List all users", "Lists all the users of an account.", "Lists all the users of an account.")]
    [InlineData("What is new?", "An account has news.", "What is new? An account has news.")]
    [InlineData("List users", "", "List users.")]
    public void The_summary_is_the_name_of_the_request_and_the_sentence_that_adds_to_it(string name, string description, string summary) =>
        Assert.Equal(summary, Doc(name, description).Summary.Text);

    [Theory]
    [InlineData("This is a GET request and it is used to get data. It has no body, for example, HTML web content or JSON data.")]
    [InlineData("This is a POST request, submitting data to an API via the request body.\\n\\nIt returns a `201 Created` response code.")]
    [InlineData("This is a DELETE request, and it is used to delete data. It returns a `200 OK` response code.\\n")]
    public void The_explanation_of_HTTP_in_the_template_of_Postman_is_not_documentation(string description)
    {
        var doc = Doc("Get order", description);

        Assert.Equal("Get order.", doc.Summary.Text);
        Assert.DoesNotContain(doc.Remarks, block => block.Text.Contains("This is", StringComparison.Ordinal));
    }

    [Fact]
    public void A_description_that_only_begins_like_the_template_of_Postman_is_documentation() =>
        Assert.Equal(
            "Get order. This is a GET request and it is used to get orders.",
            Doc("Get order", "This is a GET request and it is used to get orders.").Summary.Text);

    [Theory]
    [InlineData("https://api.example.test/users")]
    [InlineData("GET {{baseUrl}}/users")]
    [InlineData("/users")]
    public void A_request_that_its_author_did_not_name_has_the_sentence_of_its_description(string name) =>
        Assert.Equal("Lists the users.", Doc(name, "Lists the users.").Summary.Text);

    [Fact]
    public void A_request_with_neither_name_nor_description_is_its_method_and_path() =>
        Assert.Equal("GET /users", Doc("https://api.example.test/users", "").Summary.Text);

    [Theory]
    [InlineData("🔍 Get user", "Get user.")]
    [InlineData("✏️ Update user ✅", "Update user.")]
    [InlineData("ユーザー 一覧", "ユーザー 一覧.")]
    [InlineData("🚀", "🚀.")]
    public void Symbols_around_the_name_of_a_request_are_no_part_of_its_summary(string name, string summary) =>
        Assert.Equal(summary, Doc(name, "").Summary.Text);

    [Fact]
    public void Remarks_begin_with_method_and_path() =>
        Assert.Equal(["GET /users", "Use this to list them."], Remarks("An account has users. Use this to list them."));

    [Theory]
    [InlineData("# Overview\\n\\nAn account has users.")]
    [InlineData("#Overview\\n\\nAn account has users.")]
    [InlineData("**Description:**\\n\\nAn account has users.")]
    [InlineData("<h2>Summary</h2><p>An account has users.</p>")]
    public void A_heading_that_says_nothing_is_no_summary(string description) =>
        Assert.Equal("List users. An account has users.", Doc("List users", description).Summary.Text);

    [Fact]
    public void A_description_of_one_word_is_the_summary() =>
        Assert.Equal("List users. Overview", Doc("List users", "Overview").Summary.Text);

    [Theory]
    [InlineData("Parameters:\\n- page: The first page is 1.\\n- size: At most 50.")]
    [InlineData("The parameters are:\\n\\n1. page\\n2. size")]
    [InlineData("Send this:\\n\\n```\\n?page=1\\n```")]
    public void A_sentence_that_only_introduces_a_list_or_code_is_no_summary(string description)
    {
        Assert.Equal("List users.", Doc("List users", description).Summary.Text);
        Assert.EndsWith(":", Remarks(description).ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_before_one_that_introduces_a_list_is_the_summary() =>
        Assert.Equal("List users. An account has users.", Doc("List users", "An account has users. Send:\\n- page").Summary.Text);

    [Theory]
    [InlineData("https://docs.example.test/users")]
    [InlineData("[Documentation](https://docs.example.test/users)")]
    [InlineData("See: https://docs.example.test/users")]
    public void A_description_that_is_only_a_link_is_a_remark(string description)
    {
        Assert.Equal("List users.", Doc("List users", description).Summary.Text);
        Assert.Equal(2, Remarks(description).Count());
    }

    [Theory]
    [InlineData("Lists the users.\\n\\n\\\\`\\n\\nAll of them.")]
    [InlineData("Lists the users.\\n\\n. . .\\n\\nAll of them.")]
    public void A_paragraph_of_marks_says_nothing(string description) =>
        Assert.Equal(["GET /users", "All of them."], Remarks(description));

    private static IEnumerable<string> Remarks(string description) => Doc("List users", description).Remarks.Select(block => block.Text);

    private static DocDeclaration Doc(string name, string description) => Stages
        .Operation(Collections.With(Collections.Request(
            name,
            $$"""{ "method": "GET", "url": "https://api.example.test/users", "description": "{{description}}" }""")))
        .Methods.Doc;
}
