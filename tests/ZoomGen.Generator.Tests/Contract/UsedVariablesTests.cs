using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract;

public class UsedVariablesTests
{
    [Fact]
    public void Variables_come_in_the_order_of_their_first_use_each_followed_by_those_in_its_value() =>
        Assert.Equal(
            ["b", "c", "a"],
            Used(
                WithHeader("{{b}}{{a}}{{b}}"),
                """{ "key": "b", "value": "{{c}}" }, { "key": "a", "value": "" }, { "key": "c", "value": "" }"""));

    [Fact]
    public void A_variable_to_which_only_a_secret_refers_is_not_used() =>
        Assert.Equal(["marked"], Used(WithHeader("{{marked}}"), """{ "key": "marked", "value": "{{other}}", "type": "secret" }"""));

    [Fact]
    public void A_dynamic_variable_is_not_an_option() => Assert.Empty(Used(WithHeader("{{$guid}}"), ""));

    [Fact]
    public void Another_name_with_a_dollar_sign_is_an_option() =>
        Assert.Equal(["$name"], Used(WithHeader("{{$name}}"), """{ "key": "$name", "value": "" }"""));

    [Fact]
    public void A_variable_without_a_value_is_reported_where_the_document_uses_it_first()
    {
        var items = $$"""{ "name": "Folder", "item": [{{WithHeader("{{a}}")}}] },{{"\n"}}{{WithHeader("{{a}}")}}""";

        Stages.Contract(Collections.With(items), "ZG0014 zoom.postman_collection.json(3,124)");
    }

    private static IEnumerable<string> Used(string item, string variables) => Stages
        .Contract(Collections.With(item, $"\"variable\": [{variables}]"))
        .Variables
        .Select(variable => variable.Name)
        .Where(name => name != BaseUrl.Variable);

    private static string WithHeader(string value) =>
        Collections.Request(
            "Get", $$"""{ "method": "GET", "url": "https://a.test", "header": [{ "key": "X-A", "value": "{{value}}" }] }""");
}
