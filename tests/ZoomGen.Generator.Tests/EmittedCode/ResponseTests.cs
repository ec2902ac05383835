using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Responses are used as a user would.</summary>
public class ResponseTests
{
    [Fact]
    public void Every_kind_of_response_is_given_as_what_it_is()
    {
        var run = GeneratorRun.Of(ResponseCollections.All());

        var diagnostics = GeneratorRun.Compile(run, LanguageVersion.CSharp12, """
            using System.IO;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using System.Xml.Linq;
            using Zoom;
            using ZoomGen;
            static class User
            {
                static async Task Use(ZoomClient zoom, CancellationToken cancellation)
                {
                    await using (ResponseStream report = await zoom.DownloadReportAsync(new(), cancellation))
                        await report.CopyToAsync(Stream.Null, cancellation);
                    await using (var response = await zoom.DownloadReportResponseAsync(new(), cancellation))
                        System.Console.WriteLine(response is DownloadReportResponse.PartialContent { Body: var part } ? part.ContentType : response.ContentType);
                    await foreach (ServerSentEvent item in zoom.WatchThingsAsync(new(), cancellation))
                        System.Console.WriteLine(item.Data);
                    await using (var response = await zoom.WatchThingsResponseAsync(new(), cancellation))
                    {
                        if (response is WatchThingsResponse.Ok ok)
                            await foreach (var item in ok.Body.WithCancellation(cancellation))
                                System.Console.WriteLine(item.Id);
                    }
                    await foreach (Thing line in zoom.ExportThingsAsync())
                        System.Console.WriteLine(line.Id);
                    await foreach (JsonElement line in zoom.ExportAnythingAsync())
                        System.Console.WriteLine(line);
                    string page = await zoom.GetPageAsync();
                    XElement feed = await zoom.GetFeedAsync();
                    Thing? thing = await zoom.GetThingAsync();
                    await using ResponseStream? some = await zoom.GetReportIfThereIsOneAsync();
                    await using ResponseItems<ServerSentEvent>? events = await zoom.WatchIfThereIsAnythingAsync();
                    GetAnythingResponse any = await zoom.GetAnythingAsync();
                    string soon = any is GetAnythingResponse.Accepted accepted ? accepted.Body : page;
                    await zoom.SendSoapAsync(new() { Body = XmlBody.FromElement(feed) }, cancellation);
                    await zoom.SendSoapAsync(new() { Body = XmlBody.FromText(soon + thing?.Id) }, cancellation);
                }
            }
            """);

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_request_whose_class_is_called_like_a_case_compiles()
    {
        var run = GeneratorRun.Of(Collections.With(
            Collections.Request("Bad", """{ "method": "GET", "url": "https://a.test" }""", """{ "name": "no", "code": 400 }""")));

        var diagnostics = GeneratorRun.Compile(run, LanguageVersion.CSharp12, "class User { object Operation => Zoom.BadRequest.Operation; }");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Fact]
    public void Only_what_holds_a_connection_is_to_be_disposed()
    {
        var assembly = GeneratorRun.Load(GeneratorRun.Of(ResponseCollections.All()));

        var disposable = assembly
            .GetTypes()
            .Where(type => type is { IsNested: false } && type.IsAssignableTo(typeof(IDisposable)))
            .Select(type => type.Name)
            .Order();

        Assert.Equal(
            [
                "DownloadReportResponse",
                "ExportAnythingResponse",
                "ExportThingsResponse",
                "GetReportIfThereIsOneResponse",
                "WatchIfThereIsAnythingResponse",
                "WatchThingsResponse"
            ],
            disposable);
    }
}
