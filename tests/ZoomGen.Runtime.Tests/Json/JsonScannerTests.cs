using System.Text.Json;
using ZoomGen.Fuzzing;
using ZoomGen.Json;

namespace ZoomGen.Runtime.Tests.Json;

/// <summary>The scanner is as strict as Utf8JsonReader, and reads the same. <c>tests/ZoomGen.Fuzzing</c> compares more documents.</summary>
public sealed class JsonScannerTests
{
    private const int Documents = 100_000;
    private const int Seed = 20201126;

    [Fact]
    public void Mutated_documents_are_accepted_refused_and_read_as_by_Utf8JsonReader()
    {
        var mutator = new DocumentMutator(Seed);
        for (var i = 0; i < Documents; i++)
        {
            var document = mutator.Next();
            var difference = ScannerComparison.Compare(document, out _);
            Assert.True(difference is null, $"Document {i} of seed {Seed}: {difference} {Convert.ToHexString(document)}");
        }
    }

    [Theory]
    [InlineData("[1,]", 3)]
    [InlineData("{\"a\" 1}", 5)]
    [InlineData("[1] x", 4)]
    [InlineData("\"\\x\"", 2)]
    [InlineData("\"\\u00g0\"", 5)]
    [InlineData("\"a\nb\"", 2)]
    [InlineData("01", 1)]
    [InlineData("-x", 1)]
    [InlineData("1.x", 2)]
    [InlineData("1e+x", 3)]
    [InlineData("[trux]", 4)]
    [InlineData("", 0)]
    public void The_message_names_the_place_of_what_is_wrong(string json, long position)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => Read(json));

        Assert.Equal((0, position), (exception.LineNumber, exception.BytePositionInLine));
    }

    [Fact]
    public void Arrays_may_be_256_deep_and_no_deeper()
    {
        Read(new string('[', 256) + new string(']', 256));

        Assert.ThrowsAny<JsonException>(() => Read(new string('[', 257) + new string(']', 257)));
    }

    private static void Read(string json)
    {
        var scanner = new JsonScanner(System.Text.Encoding.UTF8.GetBytes(json));
        scanner.ReadValue();
        scanner.Skip();
        scanner.ReadEnd();
    }
}
