using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Variables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Contract;

public class VariableScopeTests
{
    [Fact]
    public void Nested_references_are_replaced() => Assert.Equal("/x1/known", Scope(("n1", "x{{one}}"), ("one", "1")).Resolve("/{{n1}}/known"));

    [Fact]
    public void A_variable_that_names_itself_ends_after_nineteen_rounds() =>
        Assert.Equal(new string('a', 19) + "{{self}}", Scope(("self", "a{{self}}")).Resolve("{{self}}"));

    [Fact]
    public void An_unknown_variable_stays() => Assert.Equal("{{x}}", Scope().Resolve("{{x}}"));

    [Fact]
    public void Names_match_exactly() => Assert.Equal("{{ known }}{{KNOWN}}", Scope(("known", "v")).Resolve("{{ known }}{{KNOWN}}"));

    [Fact]
    public void The_last_of_one_name_wins() => Assert.Equal("second", Scope(("a", "first"), ("a", "second")).Resolve("{{a}}"));

    [Fact]
    public void Growth_stops_at_eight_thousand_characters() => Assert.InRange(Scope(("a", "{{a}}{{a}}{{a}}{{a}}")).Resolve("{{a}}").Length, 1, 8 * 1024);

    [Fact]
    public void Many_long_expansions_stop_at_a_total()
    {
        var scope = Scope(("a", new string('x', 8000)));

        Assert.Equal(8000, scope.Resolve("{{a}}").Length);
        // Four times 1,048,576 characters hold 524 of them.
        Assert.Equal("{{a}}", Enumerable.Range(0, 600).Select(_ => scope.Resolve("{{a}}")).ToArray()[^1]);
    }

    [Fact]
    public void A_secret_stays_a_reference() =>
        Assert.Equal(
            "{{apiToken}}{{marked}}",
            new VariableScope([new("apiToken", "s1", null, IsSecret: false, Place.Start), new("marked", "s2", null, IsSecret: true, Place.Start)]).Resolve("{{apiToken}}{{marked}}"));

    [Fact]
    public void A_name_of_postmans_own_is_dynamic_and_no_option()
    {
        var scope = Scope();

        Assert.Equal([new DynamicReference("$guid")], scope.Template("{{$guid}}", Place.Start).Pieces);
        Assert.Empty(scope.Used);
    }

    [Theory]
    [InlineData("$name")]
    [InlineData("$GUID")]
    [InlineData("$")]
    public void Another_name_with_a_dollar_sign_is_a_variable_like_any(string name)
    {
        var scope = Scope();

        Assert.Equal([new VariableReference(name)], scope.Template("{{" + name + "}}", Place.Start).Pieces);
        Assert.Equal([name], scope.Used);
    }

    [Fact]
    public void A_variable_of_the_collection_comes_before_a_dynamic_one_of_its_name() =>
        Assert.Equal([new VariableReference("$guid")], Scope(("$guid", "1")).Template("{{$guid}}", Place.Start).Pieces);

    private static VariableScope Scope(params (string Key, string Value)[] variables) =>
        new(variables.Select(variable => new VariableNode(variable.Key, variable.Value, null, IsSecret: false, Place.Start)));
}
