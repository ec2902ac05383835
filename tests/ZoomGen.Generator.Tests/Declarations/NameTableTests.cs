using ZoomGen.Generator.Declarations.Json;

namespace ZoomGen.Generator.Tests.Declarations;

public class NameTableTests
{
    [Fact]
    public void Entries_stand_in_the_order_of_the_sample()
    {
        var table = NameTable.Build(["b", "a"]);

        // Two entries of index, length and text: 00 04 "b": and 01 04 "a":
        Assert.EndsWith("0004\"b\":0104\"a\":", table, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_is_printable_ascii_where_the_names_are() =>
        Assert.All(NameTable.Build([.. Enumerable.Range(0, 1000).Select(i => $"name_{i}")]), c => Assert.InRange(c, ' ', '~'));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void At_least_half_of_the_slots_are_free_so_that_a_search_ends(int count)
    {
        var table = NameTable.Build([.. Enumerable.Range(0, count).Select(i => $"name_{i}")]);

        var slots = 1 << (table[0] - '0');
        var used = Enumerable.Range(0, slots).Count(slot => table.Substring(2 + (slot * 3), 3) != "000");
        Assert.Equal(count, used);
        Assert.True(slots >= count * 2);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("line\nbreak", "line\\u000abreak")]
    public void A_name_is_escaped_as_json_writes_it(string name, string wire) => Assert.Equal(wire, JsonName.ToWire(name));

    [Fact]
    public void The_length_of_an_entry_is_that_of_its_utf8_text() =>
        // é is two bytes; with quotes and colon five.
        Assert.EndsWith("0005\"é\":", NameTable.Build(["é"]), StringComparison.Ordinal);
}
