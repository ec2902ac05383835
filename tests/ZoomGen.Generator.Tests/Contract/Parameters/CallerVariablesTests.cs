using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Contract.Parameters;

public class CallerVariablesTests
{
    private static readonly Place Place = Place.StartOf("a");

    [Fact]
    public void One_resource_may_have_many_requests() =>
        Assert.Equal(["id"], Find("https://a.test/videos/{{id}}", "https://a.test/v2/videos/{{id}}/clips"));

    [Fact]
    public void A_variable_below_another_is_the_callers_as_well() =>
        Assert.Equal(["id", "clip"], Find("https://a.test/videos/{{id}}/{{clip}}"));

    [Theory]
    [InlineData("https://a.test/videos/{{id}}", "https://a.test/clips/{{id}}")]
    [InlineData("https://a.test/videos/{{id}}", "https://{{id}}.test/videos")]
    [InlineData("https://a.test/videos/{{id}}", "https://a.test/{{id}}")]
    [InlineData("https://a.test/videos/{{id}}", "{{id}}")]
    [InlineData("https://a.test/videos/{{$guid}}", "https://a.test/videos/:id")]
    [InlineData("https://a.test/bots/{{botToken}}", "https://a.test/keys/{{secret}}")]
    public void A_variable_of_several_resources_of_a_host_or_of_credentials_is_not(params string[] urls) => Assert.Empty(Find(urls));

    [Theory]
    [InlineData("uploadUrl", true)]
    [InlineData("base_url", false)]
    [InlineData("soapEndpoint", false)]
    public void A_whole_url_is_the_callers_unless_it_is_called_a_base(string name, bool expected) =>
        Assert.Equal(expected, Find("{{" + name + "}}", "https://a.test/a").Contains(name));

    [Theory]
    [InlineData("{{url}}", "{{url}}", "https://a.test/a")]
    [InlineData("{{url}}", "{{url}}/a", "https://a.test/a")]
    [InlineData("{{url}}?a=1", "https://a.test/a")]
    public void A_url_of_most_requests_and_one_that_others_extend_is_not(params string[] urls) => Assert.Empty(Find(urls));

    [Theory]
    [InlineData("x", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void A_variable_to_which_an_environment_gives_a_value_is_not(string? value, bool expected)
    {
        var environment = new EnvironmentDocument("E", IsGlobals: false, [new("id", value, null, IsSecret: false, Place)]);

        Assert.Equal(expected, Find([environment], "https://a.test/videos/{{id}}").Count > 0);
    }

    private static IReadOnlyCollection<string> Find(params string[] urls) => Find([], urls);

    private static IReadOnlyCollection<string> Find(EnvironmentDocument[] environments, params string[] urls) =>
        CallerVariables.Find([.. urls.Select(url => UrlReader.Parse(url, Place))], new VariableScope([]), environments);
}
