using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>Which operations share the enum of a parameter, and what it is called.</summary>
public class SharedChoiceTests
{
    private const string AscDesc = "One of asc or desc.";

    private const string States = "One of open, closed or all.";

    [Fact]
    public void Parameters_with_one_name_and_the_same_values_share_an_enum() =>
        Assert.Equal(
            [("ListIssues", "Zoom.Direction"), ("ListRepos", "Zoom.Direction")],
            Types(List("List issues", "direction", AscDesc), List("List repos", "direction", AscDesc)));

    [Fact]
    public void An_enum_of_one_operation_is_called_after_it() =>
        Assert.Equal([("ListIssues", "Zoom.ListIssuesDirection")], Types(List("List issues", "direction", AscDesc)));

    [Fact]
    public void Parameters_with_other_values_or_names_do_not_share_an_enum() =>
        Assert.Equal(
            [
                ("ListIssues", "Zoom.ListIssuesDirection"),
                ("ListRepos", "Zoom.ListReposDirection"),
                ("ListUsers", "Zoom.ListUsersSequence"),
            ],
            Types(
                List("List issues", "direction", AscDesc),
                List("List repos", "direction", "One of up or down."),
                List("List users", "sequence", AscDesc)));

    [Fact]
    public void Form_fields_and_path_variables_share_an_enum_with_query_parameters()
    {
        const string Url =
            """{ "protocol": "https", "host": ["a", "test"], "path": ["users", ":direction"], "variable": [{ "key": "direction", "value": "asc", "description": "One of asc or desc." }] }""";
        const string Body =
            """{ "mode": "urlencoded", "urlencoded": [{ "key": "direction", "value": "asc", "description": "One of asc or desc." }] }""";

        Assert.Equal(
            [("AddRepo", "Zoom.Direction"), ("ListIssues", "Zoom.Direction"), ("ListUsers", "Zoom.Direction")],
            Types(
                List("List issues", "direction", AscDesc),
                Collections.Request("Add repo", $$"""{ "method": "POST", "url": "https://a.test/repos", "body": {{Body}} }"""),
                Collections.Request("List users", $$"""{ "method": "GET", "url": {{Url}} }""")));
    }

    [Fact]
    public void A_name_that_says_nothing_is_qualified_with_what_the_operations_have_in_common() =>
        Assert.Equal(
            [("GetTeamIssue", "Zoom.IssueState"), ("ListIssues", "Zoom.IssueState")],
            Types(List("List issues", "state", States), List("Get team issue", "state", States)));

    [Fact]
    public void A_name_that_says_nothing_is_qualified_with_the_folder() =>
        Assert.Equal(
            [("ListComments", "Zoom.IssueState"), ("ListLabels", "Zoom.IssueState")],
            Types(Folder("Issues", List("List comments", "state", States), List("List labels", "state", States))));

    [Fact]
    public void Without_a_name_that_says_something_nothing_is_shared() =>
        Assert.Equal(
            [("ListIssues", "Zoom.ListIssuesState"), ("ListRepos", "Zoom.ListReposState")],
            Types(List("List issues", "state", States), List("List repos", "state", States)));

    [Fact]
    public void The_values_of_most_operations_have_the_name_of_the_parameter() =>
        Assert.Equal(
            [
                ("GetCat", "Zoom.GetCatDirection"),
                ("GetDog", "Zoom.GetDogDirection"),
                ("ListBirds", "Zoom.Direction"),
                ("ListIssues", "Zoom.Direction"),
                ("ListRepos", "Zoom.Direction"),
            ],
            Types(
                List("Get cat", "direction", "One of up or down."),
                List("Get dog", "direction", "One of up or down."),
                List("List birds", "direction", AscDesc),
                List("List issues", "direction", AscDesc),
                List("List repos", "direction", AscDesc)));

    [Fact]
    public void An_order_in_which_things_are_sorted_is_called_a_sort_order() =>
        Assert.Equal(
            [("ListIssues", "Zoom.SortOrder"), ("ListRepos", "Zoom.SortOrder")],
            Types(List("List issues", "order", AscDesc), List("List repos", "order", AscDesc)));

    [Fact]
    public void The_name_of_a_json_type_is_not_taken() =>
        Assert.Equal(
            [("GetDirection", "Zoom.GetDirectionDirection"), ("ListRepos", "Zoom.ListReposDirection")],
            Types(
                Collections.Request(
                    "Get direction",
                    $$"""{ "method": "GET", "url": {{Url("direction", AscDesc)}} }""",
                    """{ "name": "OK", "code": 200, "body": "{\"degrees\":90}" }"""),
                List("List repos", "direction", AscDesc)));

    [Fact]
    public void The_order_of_the_requests_changes_no_name()
    {
        string[] items =
        [
            List("List a", "direction", AscDesc),
            List("List b", "direction", "One of up or down."),
            List("List c", "direction", "One of up or down."),
            List("List d", "direction", AscDesc),
        ];

        Assert.Equal(Types(items), Types([.. items.Reverse()]));
    }

    [Fact]
    public void The_documentation_is_that_of_most_operations() =>
        Assert.Equal(
            "The way to sort.",
            Shared(
                    List("List a", "direction", "The direction. " + AscDesc),
                    List("List b", "direction", "The way to sort. " + AscDesc),
                    List("List c", "direction", "The way to sort. " + AscDesc))
                .Summary.Text);

    [Fact]
    public void A_value_that_one_operation_sends_empty_is_a_member() =>
        Assert.Equal(
            [("Asc", "asc"), ("Desc", "desc"), ("Empty", "")],
            Shared(List("List a", "direction", AscDesc), List("List b", "direction", AscDesc, isEmpty: true))
                .Members.Select(member => (member.Name, member.Text)));

    private static ChoiceDeclaration Shared(params string[] items) =>
        Stages.Client(Collections.With(string.Join(",", items))).Files.OfType<ChoiceFileDeclaration>().Single().Choice;

    private static IEnumerable<(string Operation, string Type)> Types(params string[] items) =>
        from operation in Stages.Operations(Collections.With(string.Join(",", items)))
        orderby operation.Request.Name
        from property in operation.Request.Properties
        select (
            operation.Request.Name.Replace("Request", "", StringComparison.Ordinal),
            $"{property.Type.Namespace}.{property.Type.Name}");

    private static string List(string name, string parameter, string description, bool isEmpty = false) =>
        Collections.Request(name, $$"""{ "method": "GET", "url": {{Url(parameter, description, isEmpty)}} }""");

    private static string Url(string parameter, string description, bool isEmpty = false) =>
        $$"""
        {
          "protocol": "https", "host": ["a", "test"], "path": ["things"],
          "query": [{ "key": "{{parameter}}", "value": "{{(isEmpty ? "" : "<string>")}}", "description": "{{description}}" }]
        }
        """;

    private static string Folder(string name, params string[] items) => $$"""{ "name": "{{name}}", "item": [{{string.Join(",", items)}}] }""";
}
