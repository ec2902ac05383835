using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Streams;

public sealed class JsonLineTests
{
    private const string Lines = "application/x-ndjson";
    private const string Sequence = "application/json-seq";

    [Theory]
    [InlineData(Lines, "{\"size\":1}\n{\"size\":2}\n")]
    [InlineData(Lines, "\uFEFF{\"size\":1}\r\n\r\n \t\n{\"size\":2}")]
    // RFC 7464, section 2: a record separator before each text, a line feed behind.
    [InlineData(Sequence, "\u001E{\"size\":1}\n\u001E{\"size\":2}\n")]
    [InlineData(Sequence, "\u001E{\n  \"size\": 1,\n  \"name\": \"}\\\"\"\n}\n\u001E{\"size\":2}")]
    [InlineData(Sequence, "\u001E\u001E{\"size\":1}\u001E{\"size\":2}\n\n")]
    public async Task Each_text_is_an_object_and_blank_lines_are_none(string contentType, string body)
    {
        using var whole = new StreamServer(contentType, [body]);
        using var pieces = new StreamServer(contentType, [.. body.Select(character => character.ToString())]);

        Assert.Equal([1, 2], (await whole.Parts().ToListAsync()).Select(part => part.Size));
        Assert.Equal([1, 2], (await pieces.Parts().ToListAsync()).Select(part => part.Size));
    }

    [Theory]
    [InlineData(Lines, "{\"size\":1}\n")]
    [InlineData(Sequence, "\u001E{\n\"size\":1}\n")]
    public async Task A_text_is_there_before_the_next_begins(string contentType, string body)
    {
        using var server = new StreamServer(contentType, [body], ScriptedStream.Never);
        await using var parts = server.Parts().GetAsyncEnumerator();

        Assert.True(await parts.MoveNextAsync());
        Assert.Equal(1, parts.Current.Size);
    }

    [Fact]
    public async Task What_is_no_object_is_kept()
    {
        using var server = new StreamServer(Lines, ["[1]\nnull\n"]);

        var parts = await server.Parts().ToListAsync();

        Assert.Equal("[1]", parts[0].AdditionalProperties[""].GetRawText());
        Assert.Equal("null", parts[1].AdditionalProperties[""].GetRawText());
    }

    [Fact]
    public async Task Texts_without_a_type_are_json()
    {
        using var server = new StreamServer(Lines, ["1\n\"a\"\n[null]\n"]);

        Assert.Equal(["1", "\"a\"", "[null]"], (await server.Readings().ToListAsync()).Select(element => element.GetRawText()));
    }

    [Theory]
    [InlineData(Lines, "{\"size\":1}\n{\"size\":hidden-word}\n", 19)]
    [InlineData(Lines, "{}\n{} {}\n", 6)]
    [InlineData(Lines, "{}\n{\"name\":\"cut", 15)]
    [InlineData(Sequence, "\u001E{\n\"a\":hidden-word\n}\n", 7)]
    public async Task A_text_that_is_no_json_ends_the_enumeration_with_its_place(string contentType, string body, long position)
    {
        using var server = new StreamServer(contentType, [body]);

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(() => server.Parts().ToListAsync().AsTask());

        Assert.Equal(position, exception.BytePosition);
        Assert.DoesNotContain("hidden-word", exception.Message, StringComparison.Ordinal);
        Assert.True(server.Body.IsDisposed);
    }

    [Theory]
    [InlineData("{\"a\":1}\n{\"b\":2}\n", true)]
    [InlineData("{\"a\":10}\n", false)]
    [InlineData("{\"a\":100", false)]
    public async Task The_limit_is_that_of_one_line(string body, bool isWithin)
    {
        using var server = new StreamServer(Lines, [body]);
        var reading = server.Parts(new() { MaxResponseBytes = 7 }).ToListAsync().AsTask();

        if (isWithin)
            Assert.Equal(2, (await reading).Count);
        else
            await Assert.ThrowsAsync<ResponseTooLargeException>(() => reading);
    }
}
