using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Json;

public sealed class JsonReaderTests
{
    private const string Whole =
        """
        {"name":"n","active":true,"size":5,"price":1.50,"ratio":0.5,"anything":{"a":[1]},"parent":{"name":"p","parent":{}},
        "tags":["a",null,""],"ids":[1,null,-2],"grid":[[1],null,[],[2,3]],"parts":[{"size":1},null,{}],"odd \"\\é":"o"}
        """;

    [Fact]
    public void Every_kind_of_member_is_read()
    {
        var gadget = JsonBody.Read(Whole);

        AssertWhole(gadget);
        Assert.Empty(gadget.AdditionalProperties);
    }

    [Fact]
    public void Members_in_another_order_are_read_alike()
    {
        var gadget = JsonBody.Read(
            """
            { "odd \"\\é" : "o", "parts" : [ {"size":1}, null, {} ], "active":true, "name":"n", "grid":[[1],null,[],[2,3]],
            "ids":[1,null,-2], "anything":{"a":[1]}, "ratio":0.5, "tags":["a",null,""], "parent":{"parent":{},"name":"p"}, "price":1.50, "size":5 }
            """);

        AssertWhole(gadget);
        Assert.Empty(gadget.AdditionalProperties);
    }

    [Fact]
    public void Missing_members_are_null() => Assert.Equal("{}", JsonBody.Write(JsonBody.Read("{}")));

    [Fact]
    public void A_null_is_null_and_kept()
    {
        const string Json =
            """{"name":null,"active":null,"size":null,"price":null,"ratio":null,"parent":null,"tags":null,"day":null,"id":null,"link":null,"counts":null}""";

        var gadget = JsonBody.Read(Json);

        Assert.Equal((null, null, null, null), (gadget.Name, gadget.Size, gadget.Parent, gadget.Tags));
        Assert.Equal(Json, JsonBody.Write(gadget));
    }

    [Fact]
    public void A_null_where_anything_may_stand_is_a_value() =>
        Assert.Equal("null", JsonBody.Read("""{"anything":null}""").Anything!.Value.GetRawText());

    [Fact]
    public void Dates_times_ids_addresses_bytes_and_dictionaries_are_read_and_written_back()
    {
        const string Json =
            """{"day":"2020-02-29","hour":"12:30:05.5","local":"2020-01-31T12:30:00","moment":"2020-01-31T12:30:00.25Z","id":"0ab1c2d3-0000-4000-8000-00000000000f","link":"HTTPS://Example.com/a b","bytes":"AP8=","counts":{"b":1,"a":-2}}""";

        var gadget = JsonBody.Read(Json);

        Assert.Equal(new DateOnly(2020, 2, 29), gadget.Day);
        Assert.Equal(new TimeOnly(12, 30, 5, 500), gadget.Hour);
        Assert.Equal((new DateTime(2020, 1, 31, 12, 30, 0), DateTimeKind.Unspecified), (gadget.Local!.Value, gadget.Local.Value.Kind));
        Assert.Equal(new DateTimeOffset(2020, 1, 31, 12, 30, 0, 250, TimeSpan.Zero), gadget.Moment);
        Assert.Equal("example.com", gadget.Link!.Host);
        Assert.Equal([0, 255], gadget.Bytes!);
        Assert.Equal([new("b", 1), new("a", -2)], gadget.Counts!);
        Assert.Empty(gadget.AdditionalProperties);
        Assert.Equal(Json, JsonBody.Write(gadget));
    }

    [Fact]
    public void Escapes_change_no_value()
    {
        var gadget = JsonBody.Read(
            """{"moment":"2020-01-31T12:30:00\u002B02:00","day":"2020\u002D01-31","size":"\u0031","link":"https:\/\/a.test\/"}""");

        Assert.Equal(
            """{"size":1,"day":"2020-01-31","moment":"2020-01-31T12:30:00+02:00","link":"https://a.test/"}""", JsonBody.Write(gadget));
    }

    [Theory]
    [InlineData("2020-01-31T12:30:00+02:00")]
    [InlineData("2020-01-31T12:30:00.1234567-11:30")]
    public void An_offset_stays_what_it_is(string moment) =>
        Assert.Equal($$"""{"moment":"{{moment}}"}""", JsonBody.Write(JsonBody.Read($$"""{"moment":"{{moment}}"}""")));

    [Theory]
    [InlineData("moment", "2020-01-31T12:30Z", "2020-01-31T12:30:00Z")]
    [InlineData("moment", "2020-01-31T12:30:00-05", "2020-01-31T12:30:00-05:00")]
    [InlineData("local", "2020-01-31T12:30", "2020-01-31T12:30:00")]
    [InlineData("hour", "12:30", "12:30:00")]
    public void Seconds_and_the_minutes_of_an_offset_may_be_missing(string name, string value, string written) =>
        Assert.Equal($$"""{"{{name}}":"{{written}}"}""", JsonBody.Write(JsonBody.Read($$"""{"{{name}}":"{{value}}"}""")));

    [Theory]
    [InlineData("name", "true")]
    [InlineData("name", "{\"a\": 1}")]
    [InlineData("name", "[\"a\"]")]
    [InlineData("active", "\"true\"")]
    [InlineData("active", "1")]
    [InlineData("size", "\"abc\"")]
    [InlineData("size", "\"007\"")]
    [InlineData("size", "\"+1\"")]
    [InlineData("size", "\"-0\"")]
    [InlineData("size", "\" 1\"")]
    [InlineData("size", "\"\"")]
    [InlineData("size", "1.5")]
    [InlineData("size", "9223372036854775808")]
    [InlineData("size", "[1]")]
    [InlineData("price", "\"1,000\"")]
    [InlineData("price", "1e400")]
    [InlineData("price", "false")]
    [InlineData("ratio", "\"NaN\"")]
    [InlineData("ratio", "\"Infinity\"")]
    [InlineData("ratio", "1e400")]
    [InlineData("ratio", "{}")]
    [InlineData("parent", "[]")]
    [InlineData("parent", "\"p\"")]
    [InlineData("tags", "\"a\"")]
    [InlineData("tags", "{}")]
    [InlineData("tags", "[\"a\", {\"b\": [1]}, \"c\"]")]
    [InlineData("ids", "[1, 2, \"x\"]")]
    [InlineData("grid", "[1]")]
    [InlineData("grid", "[[1], [2, \"x\"], [3]]")]
    [InlineData("price", "0.12345678901234567890123456789")]
    [InlineData("price", "123456789012345678901234567890123")]
    [InlineData("ratio", "0.1234567890123456789")]
    [InlineData("ratio", "12345678901234567890123")]
    [InlineData("size", "1e-40")]
    [InlineData("price", "1e-40")]
    [InlineData("ratio", "1e-400")]
    [InlineData("day", "\"2020-02-30\"")]
    [InlineData("day", "\"2020-01-31T00:00:00Z\"")]
    [InlineData("day", "5")]
    [InlineData("hour", "\"25:00:00\"")]
    [InlineData("local", "\"2020-01-31T12:30:00Z\"")]
    [InlineData("moment", "\"2020-01-31T12:30:00\"")]
    [InlineData("moment", "\"2020-01-31T12:30:00.123456789Z\"")]
    [InlineData("moment", "\"2020-01-31T12:30:00.Z\"")]
    [InlineData("moment", "\"2020-01-31T12:30:00+2:00\"")]
    [InlineData("moment", "\"0001-01-01T00:00:00+00:01\"")]
    [InlineData("moment", "\"9999-12-31T23:59:59-00:01\"")]
    [InlineData("moment", "\"2020-01-31T12:30:00+14:01\"")]
    [InlineData("moment", "\"2020-01-31T24:00:00Z\"")]
    [InlineData("moment", "\"yesterday\"")]
    [InlineData("id", "\"7\"")]
    [InlineData("id", "\"\\ud800\"")]
    [InlineData("bytes", "\"\\ud800\"")]
    [InlineData("link", "\"/relative\"")]
    [InlineData("link", "\"\"")]
    [InlineData("bytes", "\"%\"")]
    [InlineData("counts", "{\"a\": 1, \"b\": \"x\"}")]
    [InlineData("counts", "{\"a\": null}")]
    [InlineData("counts", "[]")]
    [InlineData("labels", "[\"a\", null]")]
    public void A_value_that_does_not_fit_is_kept_raw_and_its_neighbours_are_read(string name, string value)
    {
        var gadget = JsonBody.Read($$"""{"odd \"\\é":"before","{{name}}": {{value}} ,"unknown":1}""");

        Assert.Equal("before", gadget.Odd);
        Assert.Equal([name, "unknown"], gadget.AdditionalProperties.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(value, gadget.AdditionalProperties[name].GetRawText());
        gadget.AdditionalProperties.Clear();
        gadget.Odd = null;
        Assert.Equal("{}", JsonBody.Write(gadget));
    }

    [Theory]
    [InlineData("\"123\"", 123)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    [InlineData("123", 123)]
    public void An_integer_may_stand_as_a_string(string value, long expected) =>
        Assert.Equal(expected, JsonBody.Read($$"""{"size":{{value}}}""").Size);

    [Theory]
    [InlineData("3.0", 3)]
    [InlineData("1e2", 100)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void A_whole_number_may_be_written_with_a_fraction_or_an_exponent(string value, long expected) =>
        Assert.Equal(expected, JsonBody.Read($$"""{"size":{{value}}}""").Size);

    [Theory]
    [InlineData("3.5")]
    [InlineData("1e-2")]
    [InlineData("9223372036854775808.0")]
    public void Another_number_is_kept_as_it_is(string value)
    {
        var gadget = JsonBody.Read($$"""{"size":{{value}}}""");

        Assert.Null(gadget.Size);
        Assert.Equal(value, gadget.AdditionalProperties["size"].GetRawText());
    }

    [Fact]
    public void Other_numbers_may_stand_as_strings_too()
    {
        var gadget = JsonBody.Read("""{"price":"10.50","ratio":"0.25"}""");

        Assert.Equal("""{"price":10.50,"ratio":0.25}""", JsonBody.Write(gadget));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("1.50")]
    [InlineData("1e5")]
    [InlineData("123456789012345678901234567890")]
    public void A_number_where_a_string_was_is_its_text(string number) =>
        Assert.Equal(number, JsonBody.Read($$"""{"name":{{number}}}""").Name);

    [Fact]
    public void A_misfit_inside_a_nested_object_is_that_objects_own()
    {
        var gadget = JsonBody.Read("""{"parent":{"size":"abc","parent":{"active":0,"name":"inner"}},"name":"n"}""");

        Assert.Equal("n", gadget.Name);
        Assert.Empty(gadget.AdditionalProperties);
        Assert.Equal("abc", gadget.Parent!.AdditionalProperties["size"].GetString());
        Assert.Equal("inner", gadget.Parent.Parent!.Name);
        Assert.Equal(0, gadget.Parent.Parent.AdditionalProperties["active"].GetInt32());
    }

    [Fact]
    public void A_misfit_as_the_last_member_of_an_element_leaves_the_list_whole()
    {
        var gadget = JsonBody.Read("""{"parts":[{"size":"abc"},{"size":2}],"name":"n"}""");

        Assert.Equal("abc", gadget.Parts![0]!.AdditionalProperties["size"].GetString());
        Assert.Equal(2, gadget.Parts[1]!.Size);
        Assert.Equal("n", gadget.Name);
    }

    [Fact]
    public void Unknown_members_of_every_kind_are_kept()
    {
        var gadget = JsonBody.Read("""{"a":1.50,"name":"n","b":null,"c":{"name":[1, 2]},"":"empty","Name":"other","d":"\u00e9\n"}""");

        Assert.Equal("n", gadget.Name);
        Assert.Equal(["a", "b", "c", "", "Name", "d"], gadget.AdditionalProperties.Keys);
        Assert.Equal(
            ["1.50", "null", "{\"name\":[1, 2]}", "\"empty\"", "\"other\"", "\"\\u00e9\\n\""],
            gadget.AdditionalProperties.Values.Select(value => value.GetRawText()));
    }

    [Theory]
    [InlineData("n\\u0061me", "name")]
    [InlineData("\\u006e\\u0061\\u006d\\u0065", "name")]
    [InlineData("odd \\u0022\\u005C\\u00E9", "odd")]
    public void Escaped_names_are_the_names_they_stand_for(string written, string member)
    {
        var gadget = JsonBody.Read($$"""{"{{written}}":"v"}""");

        Assert.Equal("v", member == "name" ? gadget.Name : gadget.Odd);
        Assert.Empty(gadget.AdditionalProperties);
    }

    [Fact]
    public void The_name_of_a_misfit_is_unescaped() =>
        Assert.Equal(["odd \"\\é"], JsonBody.Read("""{"odd \u0022\\\u00e9":true}""").AdditionalProperties.Keys);

    [Fact]
    public void The_last_of_several_members_of_one_name_wins()
    {
        var gadget = JsonBody.Read("""{"name":"first","size":1,"name":"second","extra":1,"size":null,"extra":2}""");

        Assert.Equal("second", gadget.Name);
        Assert.Null(gadget.Size);
        Assert.Equal("null", gadget.AdditionalProperties["size"].GetRawText());
        Assert.Equal(2, gadget.AdditionalProperties["extra"].GetInt32());
    }

    [Theory]
    [InlineData("""\"\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData("""\u00e9 \u20AC\u0041\u0000.""", "é €A\0.")]
    [InlineData("""é\u00e9""", "éé")]
    [InlineData("""\ud83d\ude00\uD83D\uDE00""", "😀😀")]
    public void Escapes_are_decoded(string written, string text) =>
        Assert.Equal(text, JsonBody.Read($$"""{"name":"{{written}}"}""").Name);

    [Fact]
    public void A_long_text_with_an_escape_is_decoded() =>
        Assert.Equal(new string('a', 2000) + "\n", JsonBody.Read($$"""{"name":"{{new string('a', 2000)}}\n"}""").Name);

    [Theory]
    [InlineData("name", "\"\\ud800\"")]
    [InlineData("name", "\"a\\udc00b\"")]
    [InlineData("tags", "[\"a\",\"\\ud83d\"]")]
    public void A_lone_surrogate_is_kept_raw(string name, string value)
    {
        var gadget = JsonBody.Read($$"""{"{{name}}":{{value}},"size":1}""");

        Assert.Equal(1, gadget.Size);
        Assert.Equal(value, gadget.AdditionalProperties[name].GetRawText());
        Assert.Equal($$"""{"size":1,"{{name}}":{{value}}}""", JsonBody.Write(gadget));
    }

    [Fact]
    public void A_lone_surrogate_in_a_name_or_an_unknown_value_breaks_nothing()
    {
        var gadget = JsonBody.Read("""{"\ud800":1,"unknown":"\udc00","name":"n"}""");

        Assert.Equal("n", gadget.Name);
        Assert.Equal(2, gadget.AdditionalProperties.Count);
        Assert.Equal("\"\\udc00\"", gadget.AdditionalProperties["unknown"].GetRawText());
    }

    [Fact]
    public void Bytes_that_are_no_utf8_break_nothing()
    {
        byte[] json = [.. "{\"name\":\"a"u8, 0xFF, .. "\",\"x"u8, 0xFE, .. "\":1,\"size\":2}"u8];

        var gadget = JsonBody.Message(json).ReadJson<Gadget>();

        Assert.Equal(2, gadget.Size);
        Assert.Null(gadget.Name);
        Assert.Equal(2, gadget.AdditionalProperties.Count);
    }

    [Fact]
    public void Values_may_nest_200_deep()
    {
        var arrays = new string('[', 198) + new string(']', 198);
        var objects = string.Concat(Enumerable.Repeat("{\"parent\":", 199)) + "{}" + new string('}', 199);

        Assert.Equal(arrays, JsonBody.Read($$"""{"unknown":{{arrays}}}""").AdditionalProperties["unknown"].GetRawText());
        Assert.Equal(arrays, JsonBody.Read($$"""{"name":{{arrays}}}""").AdditionalProperties["name"].GetRawText());
        Assert.Equal(arrays, JsonBody.Read($$"""{"anything":{{arrays}}}""").Anything!.Value.GetRawText());
        Assert.Equal(objects, JsonBody.Write(JsonBody.Read(objects)));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal("n", JsonBody.Read("\uFEFF{\"name\":\"n\"}").Name);

    [Fact]
    public void Escapes_and_characters_of_every_length_are_read() =>
        Assert.Equal("\"\\/\b\f\n\r\té東😀", JsonBody.Read("""{"name":"\"\\\/\b\f\n\r\t\u00e9東\ud83d\ude00"}""").Name);

    private static void AssertWhole(Gadget gadget)
    {
        Assert.Equal("n", gadget.Name);
        Assert.True(gadget.Active);
        Assert.Equal(5, gadget.Size);
        Assert.Equal("1.50", gadget.Price!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(0.5, gadget.Ratio);
        Assert.Equal("{\"a\":[1]}", gadget.Anything!.Value.GetRawText());
        Assert.Equal("p", gadget.Parent!.Name);
        Assert.NotNull(gadget.Parent.Parent);
        Assert.Equal(["a", null, ""], gadget.Tags);
        Assert.Equal([1, null, -2], gadget.Ids);
        Assert.Equal([[1], null, [], [2, 3]], gadget.Grid);
        Assert.Equal([1, null, null], gadget.Parts!.Select(part => part?.Size));
        Assert.Null(gadget.Parts![1]);
        Assert.Equal("o", gadget.Odd);
    }
}
