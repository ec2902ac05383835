using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using ZoomGen.MockServer;

namespace WebApi;

/// <summary>Sends requests to this application, and counts what it sent to the API for them.</summary>
internal static class Demo
{
    private const int Concurrency = 16;

    public static async Task<int> RunAsync(WebApplication app, PostmanMockServer? mock, int calls)
    {
        app.Urls.Add("http://127.0.0.1:0");
        var spans = new ConcurrentBag<Activity>();
        using var listener = Listen(spans);
        await app.StartAsync();
        var statuses = await SendAsync(new(app.Urls.First()), calls);
        await app.StopAsync();

        foreach (var status in statuses.GroupBy(status => status).OrderBy(group => group.Key))
            Console.WriteLine($"{status.Count()} × {(int)status.Key} {status.Key}");
        Console.WriteLine($"{calls} calls, {mock?.Requests.Count} requests to the API");
        foreach (var events in spans.SelectMany(span => span.Events).GroupBy(item => item.Name))
            Console.WriteLine($"{events.Count()} × {events.Key}");
        foreach (var span in spans.GroupBy(span => span.DisplayName))
            Console.WriteLine($"{span.Count()} spans {span.Key}");
        return statuses.All(status => status == HttpStatusCode.OK) ? 0 : 1;
    }

    private static async Task<IReadOnlyCollection<HttpStatusCode>> SendAsync(Uri address, int calls)
    {
        using var http = new HttpClient { BaseAddress = address };
        var statuses = new ConcurrentBag<HttpStatusCode>();
        await Parallel.ForEachAsync(
            Enumerable.Range(1, calls),
            new ParallelOptions { MaxDegreeOfParallelism = Concurrency },
            async (meeting, cancellationToken) =>
            {
                using var response = await http.GetAsync(new Uri($"/meetings/{meeting}/stream", UriKind.Relative), cancellationToken);
                statuses.Add(response.StatusCode);
            });
        return statuses;
    }

    private static ActivityListener Listen(ConcurrentBag<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ZoomGen",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
