using System.Net;
using System.Text.Json;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Json;

/// <summary>A program can hear of values that do not match the collection.</summary>
public sealed class MisfitTests
{
    [Theory]
    [InlineData("""{"name":{"a":1}}""", "$.name", typeof(string), JsonValueKind.Object)]
    [InlineData("""{"size":"abc"}""", "$.size", typeof(long), JsonValueKind.String)]
    [InlineData("""{"active":7}""", "$.active", typeof(bool), JsonValueKind.Number)]
    [InlineData("""{"parent":{"parent":{"size":true}}}""", "$.parent.parent.size", typeof(long), JsonValueKind.True)]
    [InlineData("""{"parts":[{"size":1},{"size":[2]}]}""", "$.parts[1].size", typeof(long), JsonValueKind.Array)]
    [InlineData("""{"ids":[1,"x"]}""", "$.ids[1]", typeof(long), JsonValueKind.String)]
    [InlineData("""{"odd \"\\é":false}""", """$['odd "\\é']""", typeof(string), JsonValueKind.False)]
    [InlineData("""{"parts":[{"size":1},5]}""", "$.parts[1]", typeof(Gadget), JsonValueKind.Number)]
    [InlineData("""{"grid":[[1],[2,"x"]]}""", "$.grid[1][1]", typeof(long), JsonValueKind.String)]
    [InlineData("""{"labels":["a",null]}""", "$.labels[1]", typeof(string), JsonValueKind.Null)]
    [InlineData("""{"counts":{"a":null}}""", "$.counts.a", typeof(long), JsonValueKind.Null)]
    [InlineData("""[1]""", "$", typeof(Gadget), JsonValueKind.Array)]
    [InlineData("""null""", "$", typeof(Gadget), JsonValueKind.Null)]
    public async Task A_misfit_is_told_with_its_place_and_kinds(string json, string path, Type expected, JsonValueKind kind)
    {
        var misfit = Assert.Single(await ReadAsync(json));

        Assert.Equal((path, expected, kind, "Get gadget"), (misfit.Path, misfit.ExpectedType, misfit.FoundKind, misfit.Operation.Name));
    }

    [Theory]
    [InlineData("""{"name":null,"parts":[null]}""")]
    [InlineData("""{"unknown":1}""")]
    [InlineData("""{"name":"a","size":1}""")]
    public async Task Nulls_and_unknown_members_are_none(string json) => Assert.Empty(await ReadAsync(json));

    [Theory]
    [InlineData("""[1,"x",[2],null]""", "$[1] String, $[2] Array, $[3] Null")]
    [InlineData("""{"a":1}""", "$ Object")]
    [InlineData("""null""", "$ Null")]
    public async Task Each_element_of_a_body_is_told(string json, string expected)
    {
        var misfits = new List<JsonMisfit>();
        using var server = new Server(HttpStatusCode.OK, json);

        await server.Client(new() { OnMisfit = misfits.Add }).Stock.ListWeightsAsync(new());

        Assert.Equal(expected, string.Join(", ", misfits.Select(misfit => $"{misfit.Path} {misfit.FoundKind}")));
    }

    private static async Task<List<JsonMisfit>> ReadAsync(string json)
    {
        var misfits = new List<JsonMisfit>();
        using var server = new Server(HttpStatusCode.OK, json);
        await server.Client(new() { OnMisfit = misfits.Add }).Gadgets.GetGadgetResponseAsync(new() { GadgetId = "1" });
        return misfits;
    }
}
