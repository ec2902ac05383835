using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Parameters;

/// <summary>Lists, dates and the like in queries and forms, and JSON bodies that are no object.</summary>
public sealed class TypedValueTests
{
    [Fact]
    public async Task A_list_is_a_query_parameter_for_each_value()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteQueryList("ids", new List<long> { 1, -2 });
            request.WriteQueryList("names", new List<string> { "a&b", "" });
            request.WriteQueryList<long>("none", null);
            request.WriteQueryList("empty", new List<string>());
        });

        Assert.Equal("/x?ids=1&ids=-2&names=a%26b&names=", sent.Target);
    }

    [Fact]
    public async Task Elements_of_every_type_have_the_text_that_json_has()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteQueryList("a", new List<bool> { true, false });
            request.WriteQueryList("b", new List<decimal> { 1.50m });
            request.WriteQueryList("c", new List<DateOnly> { new(2020, 1, 31) });
            request.WriteQueryList("d", new List<DateTimeOffset> { new(2020, 1, 31, 12, 30, 0, TimeSpan.Zero) });
            request.WriteQueryList("e", new List<Guid> { new("0AB1C2D3-0000-4000-8000-00000000000F") });
            request.WriteQueryList("f", new List<TimeSpan> { TimeSpan.FromMinutes(15) });
        });

        Assert.Equal(
            "/x?a=true&a=false&b=1.50&c=2020-01-31&d=2020-01-31T12:30:00Z&e=0ab1c2d3-0000-4000-8000-00000000000f&f=PT15M", sent.Target);
    }

    [Fact]
    public async Task A_list_is_a_form_field_for_each_value()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartUrlEncodedForm();
            form.WriteList("ids"u8, new List<long> { 1, 2 });
            form.WriteList<string>("none"u8, null);
        });

        Assert.Equal("ids=1&ids=2", sent.Body);
    }

    [Fact]
    public async Task A_form_field_that_is_a_list_is_written_as_json()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
            request.StartUrlEncodedForm().WriteJson<List<long>, ListItem<long, Int64Item>>("ids"u8, [1, 2]));

        Assert.Equal("ids=%5B1%2C2%5D", sent.Body);
    }

    [Fact]
    public async Task A_json_body_may_be_a_list_or_a_dictionary()
    {
        var list = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteJson<List<long>, ListItem<long, Int64Item>>((List<long>)[1, 2]));
        var map = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteJson<Dictionary<string, string>, MapItem<string, StringItem>>(
                new Dictionary<string, string> { ["b\""] = "x", ["a"] = "y" }));

        Assert.Equal(("[1,2]", """{"b\"":"x","a":"y"}"""), (list.Body, map.Body));
    }

    [Fact]
    public async Task A_json_body_may_be_a_value_or_a_text_that_is_sent_as_it_is()
    {
        JsonBody<Gadget> value = new Gadget { Size = 1 };

        var typed = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteJson<Gadget, ObjectItem<Gadget>>(value));
        var text = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteJson<Gadget, ObjectItem<Gadget>>(JsonBody<Gadget>.FromText("{ \"size\": ,}")));

        Assert.Equal(("""{"size":1}""", "{ \"size\": ,}"), (typed.Body, text.Body));
    }

    [Fact]
    public void A_json_body_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => JsonBody<Gadget>.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => JsonBody<Gadget>.FromValue(null!));
    }

    [Theory]
    [InlineData("12:30:00.5", "12:30:00.5")]
    [InlineData("12:30:00", "12:30:00")]
    public void A_time_of_the_day_has_as_many_digits_as_it_needs(string time, string expected) =>
        Assert.Equal(expected, ((ParameterValue)TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).Text);

    [Fact]
    public void A_duration_is_that_of_iso_8601() => Assert.Equal("P1DT1H30M", ((ParameterValue)new TimeSpan(1, 1, 30, 0)).Text);

    [Fact]
    public void No_value_has_no_text() => Assert.Null(((ParameterValue)(DateOnly?)null).Text);
}
