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

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[\"x\"]")]
    [InlineData("[1,null]")]
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
