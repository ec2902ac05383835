using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract.Parameters;

/// <summary>A path variable whose description lists its values, as people write it.</summary>
public class ListedPathVariableTests
{
    [Theory]
    [InlineData("npm")]
    [InlineData("")]
    [InlineData("<string>")]
    public void The_listed_values_are_its_type(string sample) =>
        Assert.Equal(["npm", "maven"], Assert.IsType<ChoiceType>(TypeOf(Request("Get", sample, "One of npm or maven."))).Values);

    [Fact]
    public void A_sample_that_is_not_in_the_list_contradicts_it() =>
        Assert.Equal(ParameterType.Text, TypeOf(Request("Get", "docker", "One of npm or maven.")));

    [Fact]
    public void A_sample_of_another_request_contradicts_it() =>
        Assert.Equal(ParameterType.Text, TypeOf(Request("Get", "npm", "One of npm or maven."), Request("Delete", "docker", "")));

    [Fact]
    public void Two_lists_contradict_each_other() =>
        Assert.Equal(
            ParameterType.Text,
            TypeOf(Request("Get", "npm", "One of npm or maven."), Request("Delete", "npm", "One of npm or docker.")));

    [Fact]
    public void A_request_without_a_list_has_that_of_the_others() =>
        Assert.IsType<ChoiceType>(TypeOf(Request("Get", "maven", ""), Request("Delete", "npm", "One of npm or maven.")));

    private static ParameterType TypeOf(params string[] requests) =>
        Stages.Contract(Collections.With(string.Join(",", requests))).Root.Operations[0].Parameters.Single().Type;

    private static string Request(string method, string value, string description) =>
        Collections.Request(
            method,
            $$"""
            {
              "method": "{{method.ToUpperInvariant()}}",
              "url": {
                "host": ["a.test"], "path": ["packages", ":type"],
                "variable": [{ "key": "type", "value": "{{value}}", "description": "{{description}}" }]
              }
            }
            """);
}
