using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

/// <summary>Runs the code of a user against a server in the same process.</summary>
internal static class UserProgram
{
    /// <param name="run">What was generated, with a client <c>Zoom.ZoomClient</c>.</param>
    /// <param name="statements">They have the client as <c>zoom</c> and what was sent, type and text of the body, as <c>server.Sent</c>,
    /// and return a text.</param>
    /// <param name="answer">What the server answers with.</param>
    public static Task<string> RunAsync(GeneratorDriverRunResult run, string statements, string answer = "{}")
    {
        var assembly = GeneratorRun.Load(run, $$"""
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;

            public sealed class Server : HttpMessageHandler
            {
                public string Sent { get; private set; } = "";

                public static async Task<string> Run()
                {
                    var server = new Server();
                    var zoom = new Zoom.ZoomClient(new HttpClient(server));
                    {{statements}}
                }

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    if (request.Content is { } content)
                        Sent = $"{content.Headers.ContentType} {await content.ReadAsStringAsync(cancellationToken)}";
                    return new HttpResponseMessage { Content = new StringContent({{Newtonsoft.Json.JsonConvert.ToString(answer)}}) };
                }
            }
            """);
        return (Task<string>)assembly.GetType("Server")!.GetMethod("Run")!.Invoke(null, null)!;
    }
}
