using System.Text.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Emit;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>A sample makes a narrower type only if that type writes the sample back as it stands.</summary>
public class RoundTripTests
{
    [Theory]
    [InlineData("007")]
    [InlineData("1e3")]
    [InlineData("2020-1-1")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("2020-02-30")]
    [InlineData("0AB1C2D3-0000-4000-8000-00000000000F")]
    public void A_text_that_no_type_writes_back_stays_a_string(string sample) =>
        Assert.Equal(ParameterType.Text, TypeInference.Infer(description: null, sample));

    [Theory]
    [InlineData("2020-01-31", "DateOnly")]
    [InlineData("2020-01-31T12:30:00Z", "DateTimeOffset")]
    [InlineData("2020-01-31T12:30:00.000Z", "DateTimeOffset")]
    [InlineData("2020-01-31T12:30:00.123456+02:00", "DateTimeOffset")]
    [InlineData("2020-01-31T12:30:00", "DateTime")]
    [InlineData("PT15M", "TimeSpan")]
    [InlineData("-P1DT2H3.5S", "TimeSpan")]
    [InlineData("PT90M", "string")]
    [InlineData("P1M", "string")]
    [InlineData("PUT", "string")]
    [InlineData("0ab1c2d3-0000-4000-8000-00000000000f", "Guid")]
    [InlineData("https://example.com/a?b=c", "Uri")]
    [InlineData("2020-01-31T12:30:00.123456789Z", "string")]
    [InlineData("2020-01-31 12:30:00", "string")]
    [InlineData("2020-1-1", "string")]
    [InlineData("0AB1C2D3-0000-4000-8000-00000000000F", "string")]
    [InlineData("https://example.com/{id}", "string")]
    [InlineData("/relative", "string")]
    public void A_text_in_json_is_what_writes_it_back(string sample, string type) =>
        Assert.Equal(type, Sampled.Member(Sampled.Responses($$"""{"a":"{{sample}}"}"""), "a"));

    [Theory]
    [InlineData("123", "long")]
    [InlineData("123.0", "decimal")]
    [InlineData("10.50", "decimal")]
    [InlineData("9223372036854775807", "long")]
    [InlineData("9223372036854775808", "decimal")]
    [InlineData("1e300", "double")]
    [InlineData("0.1234567890123456789012345678901", "JsonElement")]
    public void Numbers_never_overflow_or_lose_digits(string number, string type) =>
        Assert.Equal(type, Sampled.Member(Sampled.Responses($$"""{"a":{{number}}}"""), "a"));

    [Theory]
    [InlineData("start_time", "TimeOnly")]
    [InlineData("duration", "string")]
    public void A_time_of_the_day_is_one_where_its_name_says_so(string name, string type) =>
        Assert.Equal(type, Sampled.Member(Sampled.Responses($$"""{"{{name}}":"12:30:00"}"""), name));

    [Theory]
    [InlineData("""{"a":"2020-01-31T12:30:00.000Z"}""", """{"a":"2020-02-01T00:00:00.500Z"}""")]
    [InlineData("""{"a":"2020-01-31T12:30:00Z"}""", """{"a":"2020-02-01T00:00:00.5Z"}""")]
    [InlineData("""{"a":"2020-01-31T12:30:00+00:00"}""", """{"a":"2020-01-31T12:30:00+01:00"}""")]
    [InlineData("""{"a":"PT15M"}""", """{"a":"PT90M"}""")]
    [InlineData("""{"a":["PT15M"]}""", """{"a":["P1D"]}""")]
    [InlineData("""{"a":["2020-01-31T12:30:00.000Z"]}""", """{"a":[]}""")]
    [InlineData("""{"a":null}""", """{"a":{"b":[1,null]},"c":1.50}""")]
    [InlineData("""{"7":{"a":1},"12":{"a":null}}""", """{}""")]
    [InlineData("""[{"a":1},{"b":"x"}]""", """[]""")]
    public void What_is_read_is_written_back(string first, string second)
    {
        var read = Reader(Sampled.Responses(first, second));

        Assert.Equal(first, read(first));
        Assert.Equal(second, read(second));
    }

    // The body type of the one operation, read and written by the emitted code.
    private static Func<string, string> Reader(string collection)
    {
        var arguments = JsonMethod.AllArguments(Stages.Operation(collection).Response.Cases.Single().Body!.Codec!);
        var source = $$"""
            using ZoomGen;
            public static class Probe
            {
                public static string Run(byte[] json)
                {
                    var http = new System.Net.Http.HttpClient(new Handler(json));
                    var client = new Zoom.ZoomClient(http);
                    return JsonText.Serialize{{arguments}}(client.GetThingAsync(Zoom.GetThingRequest.Example).GetAwaiter().GetResult());
                }
                sealed class Handler(byte[] json) : System.Net.Http.HttpMessageHandler
                {
                    protected override System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) =>
                        System.Threading.Tasks.Task.FromResult(new System.Net.Http.HttpResponseMessage { Content = new System.Net.Http.ByteArrayContent(json) });
                }
            }
            """;
        var run = GeneratorRun.Load(GeneratorRun.Of(collection), source).GetType("Probe")!.GetMethod("Run")!;
        return json => (string)run.Invoke(null, [JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(json).RootElement)])!;
    }
}
