using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Contract;

public class VariableScopeTests
{
    [Fact]
    public void Nested_references_are_replaced() =>
        Assert.Equal("/x1/known", Scope(("n1", "x{{one}}"), ("one", "1")).Resolve("/{{n1}}/known"));

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
    public void Growth_stops_at_eight_thousand_characters() =>
        Assert.InRange(Scope(("a", "{{a}}{{a}}{{a}}{{a}}")).Resolve("{{a}}").Length, 1, 8 * 1024);

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
            new VariableScope(
                [
                    new("apiToken", "s1", null, IsSecret: false, Place.StartOf("a")),
                    new("marked", "s2", null, IsSecret: true, Place.StartOf("a"))
                ]).Resolve(
                "{{apiToken}}{{marked}}"));

    [Fact]
    public void A_name_of_postmans_own_is_dynamic_and_no_option()
    {
        var scope = Scope();

        Assert.Equal([new DynamicReference("$guid")], scope.Template("{{$guid}}", Place.StartOf("a")).Pieces);
    }

    [Theory]
    [InlineData("$name")]
    [InlineData("$GUID")]
    [InlineData("$")]
    public void Another_name_with_a_dollar_sign_is_a_variable_like_any(string name)
    {
        var scope = Scope();

        Assert.Equal([new VariableReference(name)], scope.Template("{{" + name + "}}", Place.StartOf("a")).Pieces);
    }

    [Fact]
    public void A_variable_of_the_collection_comes_before_a_dynamic_one_of_its_name() =>
        Assert.Equal([new VariableReference("$guid")], Scope(("$guid", "1")).Template("{{$guid}}", Place.StartOf("a")).Pieces);

    [Fact]
    public void A_text_is_cut_at_its_variables() =>
        Assert.Equal(
            [new LiteralText("a"), new VariableReference("x"), new DynamicReference("$guid"), new LiteralText("}}{{ }")],
            Scope(("x", "1")).Template("a{{x}}{{$guid}}}}{{ }", Place.StartOf("a")).Pieces);

    [Fact]
    public void A_template_keeps_the_text_as_documented() =>
        Assert.Equal("{{a{{b}}}}", Scope(("b", "1")).Template("{{a{{b}}}}", Place.StartOf("a")).Source);

    [Theory]
    [InlineData("{{a{{b}}}}", "a1")]
    [InlineData("{{a{{c{{b}}}}}}", "ad")]
    public void A_name_that_others_give_is_looked_up_at_once(string text, string name) =>
        Assert.Equal([new VariableReference(name)], Scope(("b", "1"), ("c1", "d")).Template(text, Place.StartOf("a")).Pieces);

    [Theory]
    [InlineData("{{{{{{", "{{{{{{")]
    [InlineData("{{}}", "{{}}")]
    [InlineData("{{a}", "{{a}")]
    [InlineData("{{a{{b}}", "{{a|b|")]
    public void Braces_that_hold_no_name_are_text(string text, string pieces) =>
        Assert.Equal(
            pieces,
            string.Concat(Scope()
                .Template(text, Place.StartOf("a")).Pieces
                .Select(piece => piece is VariableReference reference ? $"|{reference.Name}|" : ((LiteralText)piece).Text)));

    [Theory]
    [InlineData("signingKey")]
    [InlineData("signature")]
    [InlineData("licenseKey")]
    [InlineData("api_key_id")]
    [InlineData("clientSecret")]
    public void A_variable_named_like_a_secret_has_no_default(string name) => Assert.Null(Scope((name, "s1")).DefaultOf(name));

    [Fact]
    public void A_default_keeps_its_references() =>
        Assert.Equal(
            [new LiteralText("https://"), new VariableReference("host")],
            Scope(("url", "https://{{host}}"), ("host", "a.test")).DefaultOf("url")!.Pieces);

    [Theory]
    [InlineData("<string>")]
    [InlineData("<integer>")]
    public void A_placeholder_is_no_default(string value) => Assert.Null(Scope(("a", value)).DefaultOf("a"));

    [Fact]
    public void A_secret_has_no_default() => Assert.Null(Scope(("apiToken", "s")).DefaultOf("apiToken"));

    [Fact]
    public void Variables_in_a_ring_hold_the_text_that_postman_ends_with()
    {
        // Nineteen rounds: once round the ring of three six times, and one on.
        var scope = Scope(("a", "{{b}}"), ("b", "{{c}}"), ("c", "{{a}}"));

        Assert.Equal(["{{b}}", "{{c}}", "{{a}}"], new[] { "a", "b", "c" }.Select(name => scope.DefaultOf(name)!.Literal));
    }

    [Fact]
    public void A_variable_follows_one_that_names_itself() =>
        Assert.Equal(
            [new VariableReference("self"), new LiteralText("/x")],
            Scope(("self", "{{self}}"), ("a", "{{self}}/x")).DefaultOf("a")!.Pieces);

    [Fact]
    public void A_variable_that_names_itself_by_way_of_another_ones_name_is_no_default_that_follows() =>
        // Emitted, it would be a property that calls itself.
        Assert.True(Scope(("a1", "{{a{{one}}}}"), ("one", "1")).DefaultOf("a1")!.IsLiteral);

    [Fact]
    public void Nineteen_variables_behind_one_another_are_followed() => Assert.False(Chain(20).DefaultOf("v0")!.IsLiteral);

    [Fact]
    public void Where_postman_gives_up_a_default_is_a_text() => Assert.Equal("{{v19}}", Chain(30).DefaultOf("v0")!.Literal);

    [Fact]
    public void A_default_that_would_double_at_each_level_is_a_text()
    {
        var scope = new VariableScope(
            Enumerable.Range(0, 40).Select(level => Variable($"v{level}", $$$"""{{v{{{level + 1}}}}}{{v{{{level + 1}}}}}""")));

        scope.Template("{{v0}}", Place.StartOf("a"));

        Assert.InRange(scope.DefaultOf("v0")!.Literal!.Length, 1, 8 * 1024);
    }

    [Fact]
    public void A_chain_of_five_thousand_variables_does_not_take_the_stack()
    {
        var scope = Chain(5000);

        Assert.DoesNotContain(Enumerable.Range(0, 5000).Select(index => scope.DefaultOf($"v{index}")), value => value is null);
    }

    // v0 names v1, and so on; the last is a text.
    private static VariableScope Chain(int length) =>
        new(Enumerable.Range(0, length)
            .Select(index => Variable($"v{index}", index == length - 1 ? "end" : $$$"""{{v{{{index + 1}}}}}""")));

    private static VariableNode Variable(string name, string value) => new(name, value, null, IsSecret: false, Place.StartOf("a"));

    private static VariableScope Scope(params (string Key, string Value)[] variables) =>
        new(variables.Select(variable => Variable(variable.Key, variable.Value)));
}
