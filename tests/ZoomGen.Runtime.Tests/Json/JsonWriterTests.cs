using System.Text.Json;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Json;

public sealed class JsonWriterTests
{
    [Fact]
    public void Members_keep_their_order_and_null_is_omitted()
    {
        var gadget = new Gadget
        {
            Odd = "o",
            Ids = [1, null],
            Grid = [[1, 2], null, []],
            Parts = [new() { Size = 1, Active = false }, null, new()],
            Parent = new() { Name = "p" },
            Anything = JsonText.Parse("[1, {}]"),
            Ratio = 0.5,
            Tags = ["a", null],
        };

        Assert.Equal(
            """{"ratio":0.5,"anything":[1, {}],"parent":{"name":"p"},"tags":["a",null],"ids":[1,null],"grid":[[1,2],null,[]],"parts":[{"active":false,"size":1},null,{}],"odd \"\\é":"o"}""",
            JsonBody.Write(gadget));
    }

    [Fact]
    public void A_body_that_was_read_is_text_again()
    {
        var gadget = new Gadget { Name = "n" };
        gadget.AdditionalProperties["new"] = JsonText.Parse("[null]");

        Assert.Equal("""{"name":"n","new":[null]}""", JsonText.Serialize(gadget));
        Assert.Equal(
            """[{"name":"n","new":[null]},{}]""", JsonText.Serialize<List<Gadget>, ListItem<Gadget, ObjectItem<Gadget>>>([gadget, new()]));
        Assert.Equal("[1,null]", JsonText.Serialize<List<long?>, ListItem<long?, NullValueItem<long, Int64Item>>>([1, null]));
    }

    [Fact]
    public void An_object_without_values_is_empty() => Assert.Equal("{}", JsonBody.Write(new Gadget()));

    [Fact]
    public void Additional_properties_follow_the_members_an_explicit_null_among_them()
    {
        var gadget = new Gadget { Name = "n" };
        gadget.AdditionalProperties["z"] = JsonText.Parse("1.50");
        gadget.AdditionalProperties["size"] = JsonText.Parse("null");
        gadget.AdditionalProperties["a\"\\\n"] = JsonText.Parse("\"\\u00e9\"");
        gadget.AdditionalProperties["undefined"] = default(JsonElement);

        Assert.Equal("""{"name":"n","z":1.50,"size":null,"a\"\\\u000a":"\u00e9","undefined":null}""", JsonBody.Write(gadget));
    }

    [Fact]
    public void A_property_goes_before_an_additional_one_of_its_name()
    {
        var gadget = JsonBody.Read("""{"name":null,"size":"unknown","parent":{"name":null}}""");

        gadget.Name = "n";
        gadget.Size = 5;

        Assert.Equal("""{"name":"n","size":5,"parent":{"name":null}}""", JsonBody.Write(gadget));
    }

    [Theory]
    [InlineData("""{"name":null,"size":2}""", """{"name":"a","size":2}""")]
    [InlineData("""{"name":[1],"size":2}""", """{"name":"a","size":2}""")]
    [InlineData("""{"name":null,"unknown":1}""", """{"name":"a","unknown":1}""")]
    public void What_did_not_fit_gives_way_to_its_property(string read, string written)
    {
        var gadget = JsonBody.Read(read);

        gadget.Name = "a";

        Assert.Equal(written, JsonBody.Write(gadget));
    }

    [Theory]
    [InlineData("""{"x":1,"x":2}""", """{"x":2}""")]
    [InlineData("""{"x":1,"\u0078":2}""", """{"x":2}""")]
    [InlineData("""{"name":"a","name":null}""", """{"name":null}""")]
    [InlineData("""{"name":null,"name":"a"}""", """{"name":"a"}""")]
    [InlineData("""{"name":[1],"name":null}""", """{"name":null}""")]
    [InlineData("""{"name":null,"name":[1]}""", """{"name":[1]}""")]
    [InlineData("""{"\u006eame":[1],"x":1}""", """{"name":[1],"x":1}""")]
    public void Of_members_with_one_name_the_last_is_written(string read, string written) =>
        Assert.Equal(written, JsonBody.Write(JsonBody.Read(read)));

    [Fact]
    public void Unknown_members_are_written_as_they_were_also_if_they_are_many()
    {
        var json = $"{{{string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"x{i}\":[{i}, 1.50]"))}}}";

        Assert.Equal(json, JsonBody.Write(JsonBody.Read(json)));
    }

    [Fact]
    public void Reading_the_additional_properties_changes_nothing_that_is_written()
    {
        const string Json = """{"name":null,"size":1,"parent":{"size":null,"x":1},"y":[1]}""";
        var gadget = JsonBody.Read(Json);

        Assert.Equal(["name", "y"], gadget.AdditionalProperties.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("""{"size":1,"parent":{"size":null,"x":1},"y":[1],"name":null}""", JsonBody.Write(gadget));
    }

    [Fact]
    public void Additional_properties_alone_begin_without_a_comma()
    {
        var gadget = new Gadget { Parent = new() };
        gadget.Parent.AdditionalProperties["a"] = JsonText.Parse("{}");

        Assert.Equal("""{"parent":{"a":{}}}""", JsonBody.Write(gadget));
    }

    [Theory]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("\0\b\t\n\f\r\u001f", "\\u0000\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f")]
    [InlineData("/'<>&+\u007f\u0080\u2028", "/'<>&+\u007f\u0080\u2028")]
    [InlineData("é東😀", "é東😀")]
    [InlineData("", "")]
    public void Only_what_json_demands_is_escaped(string value, string expected) =>
        Assert.Equal($$"""{"name":"{{expected}}"}""", JsonBody.Write(new Gadget { Name = value }));

    [Fact]
    public void A_lone_surrogate_is_escaped_and_a_pair_is_not()
    {
        Assert.Equal("""{"name":"a\ud800b"}""", JsonBody.Write(new Gadget { Name = "a\ud800b" }));
        Assert.Equal("""{"name":"\ude00\ud83d"}""", JsonBody.Write(new Gadget { Name = "\ude00\ud83d" }));
        Assert.Equal("""{"name":"\ud83d😀"}""", JsonBody.Write(new Gadget { Name = "\ud83d\ud83d\ude00" }));
    }

    [Theory]
    [InlineData("10.50")]
    [InlineData("-1.00")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_decimal_keeps_its_scale(string number)
    {
        var gadget = new Gadget { Price = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal($$"""{"price":{{number}}}""", JsonBody.Write(gadget));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e300)]
    [InlineData(-5e-324)]
    [InlineData(1.7976931348623157E+308)]
    public void A_double_reads_back_as_the_same_number(double number) =>
        Assert.Equal(number, JsonBody.Read(JsonBody.Write(new Gadget { Ratio = number })).Ratio);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_json_cannot_say_is_refused(double number) =>
        Assert.Throws<ArgumentException>(() => JsonBody.Write(new Gadget { Ratio = number }));

    [Fact]
    public void The_ends_of_the_integers_are_written() =>
        Assert.Equal(
            """{"ids":[-9223372036854775808,9223372036854775807]}""", JsonBody.Write(new Gadget { Ids = [long.MinValue, long.MaxValue] }));

    [Fact]
    public void A_text_larger_than_the_first_buffer_is_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("é\"\n", 10_000));

        Assert.Equal(text, JsonBody.Read(JsonBody.Write(new Gadget { Name = text })).Name);
    }
}
