using System.Net;
using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;
using ZoomGen.Generator.Tests.Support;
using ZoomGen.Tests.Properties;

namespace ZoomGen.Generator.Tests.Properties;

/// <summary>The values of a collection are what its examples send.</summary>
public class WireTests(ITestOutputHelper output)
{
    private const int Inputs = 15;

    private const string Program = """
        public static class Program
        {
            public static System.Threading.Tasks.Task Send(System.Net.Http.HttpClient http, string name)
            {
                var client = new Zoom.ZoomClient(http);
                return name switch
                {
                    "text" => client.SendTextAsync(Zoom.SendTextRequest.ExampleFor(new())),
                    "json" => client.SendJsonAsync(Zoom.SendJsonRequest.Example),
                    "form" => client.SendFormAsync(Zoom.SendFormRequest.Example),
                    "query" => client.SendQueryAsync(Zoom.SendQueryRequest.Example),
                    _ => throw new System.NotImplementedException(),
                };
            }
        }
        """;

    [Fact]
    public void An_example_sends_the_values_of_the_collection() =>
        Property.Holds(output, Inputs, Slots.Arbitrary("text", "variable", "JSON name", "JSON value", "field", "GraphQL"), text =>
        {
            var program = GeneratorRun.Load(
                GeneratorRun.WithAnyWarnings([new InMemoryFile(GeneratorRun.DefaultPath, Collection(text))]), Program);

            Assert.Equal(ArbitraryText.AsUtf8(Plain(text["text"]) + "|" + Plain(text["variable"])), Send(program, "text"));
            var json = JObject.Parse(Send(program, "json"));
            Assert.Equal(ArbitraryText.AsUtf8(Plain(text["JSON value"])), json["value"]);
            Assert.Equal("x", json[ArbitraryText.AsUtf8("-" + Plain(text["JSON name"]))]);
            Assert.Equal(ArbitraryText.AsUtf8(Plain(text["field"])), WebUtility.UrlDecode(Send(program, "form")["field=".Length..]));
            Assert.Equal(ArbitraryText.AsUtf8(Plain(text["GraphQL"])), JObject.Parse(Send(program, "query"))["query"]);
        });

    // Without variables, which are texts of another kind.
    private static string Plain(string text) => text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static string Collection(Slots text) => JsonConvert.SerializeObject(new
    {
        info = new { name = "Zoom" },
        variable = new[] { new { key = "v", value = Plain(text["variable"]) } },
        item = new[]
        {
            Request("Send text", new { mode = "raw", raw = Plain(text["text"]) + "|{{v}}" }),
            Request("Send json", new
            {
                mode = "raw",
                raw = JsonConvert.SerializeObject(
                    new Dictionary<string, string> { ["value"] = Plain(text["JSON value"]), ["-" + Plain(text["JSON name"])] = "x" }),
                options = new { raw = new { language = "json" } },
            }),
            Request("Send form", new { mode = "urlencoded", urlencoded = new[] { new { key = "field", value = Plain(text["field"]) } } }),
            Request("Send query", new { mode = "graphql", graphql = new { query = Plain(text["GraphQL"]) } }),
        },
    });

    private static object Request(string name, object body) =>
        new { name, request = new { method = "POST", url = "https://a.test", body } };

    private static string Send(Assembly program, string name)
    {
        using var handler = new BodyHandler();
        using var http = new HttpClient(handler);
        ((Task)program.GetType("Program")!.GetMethod("Send")!.Invoke(null, [http, name])!).GetAwaiter().GetResult();
        return handler.Body;
    }

    private sealed class BodyHandler : HttpMessageHandler
    {
        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
            return new(HttpStatusCode.OK);
        }
    }
}
