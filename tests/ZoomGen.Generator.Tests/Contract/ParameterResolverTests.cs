using Newtonsoft.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract;

public class ParameterResolverTests
{
    private const string Contradiction = "ZG0018 zoom.postman_collection.json(3,90)";

    // With a brace for b, what looks like a variable turns out to be none.
    [Theory]
    [InlineData("as a **long**", "1L }; } class Injected { /* {{a{{b}}}} */", "1", Contradiction)]
    [InlineData("(This can only be one of x,y)", "{{a{{b}}}}", "x", Contradiction)]
    [InlineData("", "z{{a{{b}}}}", "z{{a{}}")]
    public void A_text_that_turns_out_to_hold_no_variable_is_an_example_where_it_is_a_value_of_the_type(
        string description, string value, string expected, params string[] diagnostics)
    {
        var request = new
        {
            method = "GET",
            url = new { host = new[] { "a.test" }, query = new[] { new { key = "q", value, description } } }
        };

        var contract = Stages.Contract(Collections.With(
            Collections.Request("Get", JsonConvert.SerializeObject(request)), "\"variable\": [{ \"key\": \"b\", \"value\": \"{\" }]"),
            diagnostics);

        Assert.Equal(expected, contract.Root.Operations.Single().Parameters.Single().Example?.Literal);
    }

    [Theory]
    [InlineData("", "false", "x,y,")]
    [InlineData("", "true", "x,y")]
    [InlineData("x", "false", "x,y")]
    public void An_empty_value_that_is_sent_is_one_of_a_list(string value, string disabled, string expected)
    {
        var item = Collections.Request("Get", $$"""
            { "method": "GET", "url": { "host": ["https://a.test"], "query": [
              { "key": "q", "value": "{{value}}", "disabled": {{disabled}}, "description": "One of x, y" }] } }
            """);

        var parameter = Stages.Contract(Collections.With(item)).Root.Operations.Single().Parameters.Single();

        Assert.Equal(expected, string.Join(',', Assert.IsType<ChoiceType>(parameter.Type).Values));
        Assert.Equal(disabled == "true" ? null : value, parameter.Example?.Literal);
        Assert.Equal("Documented: one of x, y.", parameter.Evidence);
    }

    [Fact]
    public void A_disabled_row_without_a_name_is_no_parameter()
    {
        var item = Collections.Request("Get", """
            { "method": "GET", "url": { "host": ["https://a.test"], "query": [{ "key": "", "value": "", "disabled": true }, { "key": "a", "value": "1" }] } }
            """);

        Assert.Equal("a", Stages.Contract(Collections.With(item)).Root.Operations.Single().Parameters.Single().Name.Source);
    }

    [Fact]
    public void A_percent_encoded_name_is_decoded_for_the_property_and_sent_as_it_is()
    {
        var item = Collections.Request("Get", """
            { "method": "GET", "url": { "host": ["https://a.test"], "query": [{ "key": "filters%5Bcategory%5D", "value": "x" }] } }
            """);

        var collection = Collections.With(item);

        Assert.Equal("FiltersCategory", Stages.Operation(collection).Request.Properties.Single().Name);
        Assert.Equal("filters%5Bcategory%5D", Stages.Contract(collection).Root.Operations.Single().Parameters.Single().Name.Source);
    }
}
