using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Json;

public sealed class JsonListTests
{
    [Fact]
    public void A_root_that_is_an_array_is_a_list()
    {
        var message = JsonBody.Message(""" [ {"name":"a"}, null, {"size":2} ] """);

        var gadgets = message.ReadJsonList<Gadget?, NullItem<Gadget, ObjectItem<Gadget>>>();

        Assert.Equal(["a", null, null], gadgets.Select(gadget => gadget?.Name));
        Assert.Equal([null, null, 2], gadgets.Select(gadget => gadget?.Size));
    }

    [Fact]
    public void Elements_of_every_kind_are_read()
    {
        Assert.Equal([true, null], JsonBody.Message("[true,null]").ReadJsonList<bool?, NullValueItem<bool, BooleanItem>>());
        Assert.Equal([1.50m, 2m], JsonBody.Message("[1.50,\"2\"]").ReadJsonList<decimal, DecimalItem>());
        Assert.Equal([0.5, null], JsonBody.Message("[0.5,null]").ReadJsonList<double?, NullValueItem<double, DoubleItem>>());
        Assert.Equal(["a", "1"], JsonBody.Message("[\"a\",1]").ReadJsonList<string, StringItem>());
        Assert.Equal(
            ["{}", "null"],
            JsonBody.Message("[{},null]").ReadJsonList<System.Text.Json.JsonElement, ElementItem>()
                .Select(element => element.GetRawText()));
    }

    [Fact]
    public void An_element_that_is_not_an_object_is_kept_in_one()
    {
        const string Json = """[{"name":"a"},5,null,[{"name":"b"}],{"size":2}]""";

        var gadgets = JsonBody.Message(Json).ReadJsonList<Gadget, ObjectItem<Gadget>>();

        Assert.Equal(["a", null, null, null, null], gadgets.Select(gadget => gadget.Name));
        Assert.Equal(["5", "null", """[{"name":"b"}]"""], gadgets[1..4].Select(gadget => gadget.AdditionalProperties[""].GetRawText()));
        Assert.Equal(Json, JsonText.Serialize<List<Gadget>, ListItem<Gadget, ObjectItem<Gadget>>>(gadgets));
    }

    [Fact]
    public void A_value_that_is_not_an_object_is_kept_in_one()
    {
        const string Json = """{"x":{"name":"a"},"y":5,"z":null}""";

        var gadgets = JsonBody.Message(Json).ReadJsonMap<Gadget, ObjectItem<Gadget>>();

        Assert.Equal(["x", "y", "z"], gadgets.Keys);
        Assert.Equal(5, gadgets["y"].AdditionalProperties[""].GetInt32());
        Assert.Equal(Json, JsonText.Serialize<Dictionary<string, Gadget>, MapItem<Gadget, ObjectItem<Gadget>>>(gadgets));
    }

    [Fact]
    public void Elements_that_do_not_match_are_left_out()
    {
        Assert.Equal([1, 3], JsonBody.Message("""[1,"x",3,null,{"a":[2]}]""").ReadJsonList<long, Int64Item>());
        Assert.Equal([1, 3], JsonBody.Message("""[1,"x",3]""").ReadJsonListOrNull<long, Int64Item>()!);
        Assert.Equal(["a"], JsonBody.Message("""[true,"a",null]""").ReadJsonList<string, StringItem>());
    }

    // In a list that is an element, positions can have a meaning.
    [Fact]
    public void A_list_in_a_list_matches_as_a_whole_or_not_at_all() => Assert.Equal(
        [[1, 2], [4]],
        JsonBody.Message("""[[1,2],[3,"x"],5,[4]]""").ReadJsonList<List<long>, ListItem<long, Int64Item>>());

    [Fact]
    public void A_null_takes_the_place_of_an_element_where_the_type_has_one()
    {
        Assert.Equal([1, null, 3], JsonBody.Message("""[1,"x",3]""").ReadJsonList<long?, NullValueItem<long, Int64Item>>());
        Assert.Equal(["a", null], JsonBody.Message("""["a",true]""").ReadJsonList<string?, NullItem<string, StringItem>>());
    }

    [Fact]
    public void Values_that_do_not_match_are_left_out()
    {
        const string Json = """{"a":1,"b":"x","c":3,"c":null}""";

        Assert.Equal([new("a", 1)], JsonBody.Message(Json).ReadJsonMap<long, Int64Item>());
        Assert.Equal([new("a", 1)], JsonBody.Message(Json).ReadJsonMapOrNull<long, Int64Item>()!);
        Assert.Equal(
            [new("a", 1), new("b", null), new("c", null)],
            JsonBody.Message(Json).ReadJsonMap<long?, NullValueItem<long, Int64Item>>());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("5")]
    public void A_root_of_another_kind_is_an_empty_list(string json)
    {
        Assert.Empty(JsonBody.Message(json).ReadJsonList<long, Int64Item>());
        Assert.Null(JsonBody.Message(json).ReadJsonListOrNull<long, Int64Item>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[1,2")]
    [InlineData("[1] x")]
    public void What_is_no_json_is_a_list_only_for_who_insists(string json)
    {
        Assert.Throws<UnreadableResponseException>(() => JsonBody.Message(json).ReadJsonList<long, Int64Item>());
        Assert.Null(JsonBody.Message(json).ReadJsonListOrNull<long, Int64Item>());
    }
}
