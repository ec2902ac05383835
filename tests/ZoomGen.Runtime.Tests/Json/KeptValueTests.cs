using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Json;

/// <summary>A value in the place of an object is kept in the additional properties of one, and written as it was.</summary>
public sealed class KeptValueTests
{
    [Theory]
    [InlineData("[1, {\"name\": \"n\"}]")]
    [InlineData("\"text\"")]
    [InlineData("5")]
    [InlineData("false")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_root_of_another_kind_is_kept_under_the_empty_name(string json)
    {
        var gadget = JsonBody.Read($" {json}\n");

        Assert.Equal(json, JsonBody.Write(gadget));
        Assert.Equal([""], gadget.AdditionalProperties.Keys);
        Assert.Equal(json, gadget.AdditionalProperties[""].GetRawText());
        Assert.Equal(json, JsonBody.Write(gadget));
    }

    [Fact]
    public void What_is_added_to_a_root_of_another_kind_makes_it_an_object()
    {
        var (withProperty, withMember, emptied) = (JsonBody.Read("5"), JsonBody.Read("5"), JsonBody.Read("5"));

        withProperty.Name = "n";
        withMember.AdditionalProperties["a"] = JsonText.Parse("1");
        emptied.AdditionalProperties.Clear();

        Assert.Equal("""{"name":"n","":5}""", JsonBody.Write(withProperty));
        Assert.Equal("""{"":5,"a":1}""", JsonBody.Write(withMember));
        Assert.Equal("{}", JsonBody.Write(emptied));
    }

    [Fact]
    public void A_member_with_the_empty_name_stays_a_member()
    {
        var gadget = JsonBody.Read("""{"":5}""");

        Assert.Equal("""{"":5}""", JsonBody.Write(gadget));
        Assert.Equal(5, gadget.AdditionalProperties[""].GetInt32());
        Assert.Equal("""{"":5}""", JsonBody.Write(gadget));
    }

    [Fact]
    public void An_element_that_is_not_an_object_is_kept_in_one_and_its_neighbours_are_read()
    {
        var gadget = JsonBody.Read("""{"parts":[{"name":"a"},[1, {}],null,{"size":2}],"name":"n"}""");

        Assert.Equal(["a", null, null, null], gadget.Parts!.Select(part => part?.Name));
        Assert.Equal("[1, {}]", gadget.Parts![1]!.AdditionalProperties[""].GetRawText());
        Assert.Null(gadget.Parts[2]);
        Assert.Equal(2, gadget.Parts[3]!.Size);
        Assert.Equal("n", gadget.Name);
        Assert.Empty(gadget.AdditionalProperties);
    }
}
