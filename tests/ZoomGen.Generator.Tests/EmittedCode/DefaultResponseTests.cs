using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>The error that a collection documents without a status, compiled and run.</summary>
public class DefaultResponseTests
{
    private const string Body = """{ "reason": "none left", "retry": true }""";

    [Theory]
    [InlineData(500, "none left")]
    [InlineData(302, "none left")]
    // A success has no error, whatever its body.
    [InlineData(202, "null")]
    // The collection lists this one.
    [InlineData(404, "listed")]
    public void Errors_of_all_other_statuses_have_its_body(int status, string expected) => Assert.Equal(expected, Receive(status, Body));

    [Fact]
    public void A_body_that_is_not_json_is_null() => Assert.Equal("null", Receive(500, "<p>"));

    private static string Receive(int status, string body)
    {
        var collection = Collections.With(Collections.Request(
            "Get thing",
            """{ "method": "GET", "url": "https://a.test/things" }""",
            """
            { "name": "Found", "code": 200, "body": "{\"id\":1}" },
            { "name": "None", "code": 404, "body": "{\"reason\":\"none\"}" },
            { "name": "Error response.", "body": "{\"reason\":\"failed\",\"retry\":true}" }
            """));
        var program = GeneratorRun.Load(GeneratorRun.Of(collection), $$""""
            using System.Net;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;
            using Zoom;
            public sealed class Program : HttpMessageHandler
            {
                public static string Result()
                {
                    using var http = new HttpClient(new Program());
                    return new ZoomClient(http).GetThingResponseAsync(new()).GetAwaiter().GetResult() switch
                    {
                        GetThingResponse.NotFound { Body.Reason: not null } => "listed",
                        GetThingResponse.Undocumented { ErrorBody: var error } => error?.Reason ?? "null",
                        _ => "other",
                    };
                }

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) =>
                    Task.FromResult(new HttpResponseMessage((HttpStatusCode){{status}})
                    {
                        Content = new StringContent("""{{body}}""", null, "application/json"),
                    });
            }
            """");
        return (string)program.GetType("Program")!.GetMethod("Result")!.Invoke(null, null)!;
    }
}
