using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Items;

public class BehaviorReaderTests
{
    [Fact]
    public void What_is_said_goes_before_the_outer_one_key_by_key()
    {
        var inner = new BehaviorNode(DisableBodyPruning: false, DisableUrlEncoding: null, DisabledSystemHeaders: null);
        var outer = new BehaviorNode(DisableBodyPruning: true, DisableUrlEncoding: true, DisabledSystemHeaders: ["accept"]);

        var behavior = inner.Within(outer);

        Assert.Equal((false, true), (behavior.DisableBodyPruning, behavior.DisableUrlEncoding));
        Assert.Equal(["accept"], behavior.DisabledSystemHeaders);
    }

    [Fact]
    public void A_list_of_headers_is_one_key() =>
        Assert.False(new BehaviorNode(null, null, ["content-type"]).Within(new(null, null, ["accept"])).IsSystemHeaderDisabled("Accept"));

    [Fact]
    public void Only_headers_that_are_set_to_true_are_disabled() =>
        Assert.Equal(["a"], Read(""" "disabledSystemHeaders": { "a": true, "b": false, "c": "true", "d": null } """).DisabledSystemHeaders);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    public void A_null_is_inherited(string value, bool? expected) =>
        Assert.Equal(expected, Read($"\"disableBodyPruning\": {value}").DisableBodyPruning);

    [Theory]
    [InlineData("followRedirects", "ZG0013 zoom.postman_collection.json(4,1)")]
    [InlineData("disableUrlEncoding")]
    public void What_belongs_to_the_connection_is_reported(string setting, params string[] diagnostics) =>
        GeneratorRun.Of(
            Collections.With(Collections.Get("Get"), $$"""
                "protocolProfileBehavior": {
                "{{setting}}": true
                }
                """),
            diagnostics);

    private static BehaviorNode Read(string members) =>
        Stages.Document(Collections.With(Collections.Get("Get"), $$""" "protocolProfileBehavior": { {{members}} } """)).Behavior;
}
