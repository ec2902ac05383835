using System.Diagnostics;
using System.Net;
using System.Text.Json;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ZoomGen.Clients;
using ZoomGen.Http;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>Spans and measurements as OpenTelemetry's SDK gets them, with the names of its conventions for HTTP clients.</summary>
[Collection(nameof(TelemetryTests))]
public sealed class TelemetryTests : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<Metric> _metrics = [];
    private readonly TracerProvider _tracer;
    private readonly MeterProvider _meter;

    public TelemetryTests()
    {
        _tracer = Sdk.CreateTracerProviderBuilder().AddSource("ZoomGen").AddInMemoryExporter(_spans).Build();
        _meter = Sdk.CreateMeterProviderBuilder().AddMeter("ZoomGen").AddInMemoryExporter(_metrics).Build();
    }

    private Activity Span => Assert.Single(_spans);

    public void Dispose()
    {
        _tracer.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public async Task A_call_is_a_client_span_with_the_names_of_the_conventions()
    {
        using var server = new Server(HttpStatusCode.OK);

        await server.Client().SendAsync(Request("PUT", "https://h.test:8443/things/1?secret=s"));

        Assert.Equal("PUT /things/:id", Span.DisplayName);
        Assert.Equal(ActivityKind.Client, Span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, Span.Status);
        Assert.Equal(
            [
                ("http.request.method", "PUT"), ("http.response.status_code", 200), ("server.address", "h.test"),
                ("server.port", 8443), ("url.template", "/things/:id"), ("zoomgen.operation", "Test"),
            ],
            Sorted(Span.TagObjects));
    }

    [Theory]
    [InlineData(404, "404")]
    [InlineData(503, "503")]
    public async Task A_status_from_400_on_is_an_error(int status, string error)
    {
        using var server = new Server((HttpStatusCode)status);

        await server.Client().SendAsync(Request());

        Assert.Equal(ActivityStatusCode.Error, Span.Status);
        Assert.Equal(error, Span.GetTagItem("error.type"));
        Assert.Equal(status, Span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_fault_of_the_network_is_an_error_without_a_status()
    {
        using var server = new Server(() => throw new HttpRequestException("secret"));

        await Assert.ThrowsAsync<HttpRequestException>(() => server.Client().SendAsync(Request()));

        Assert.Equal(ActivityStatusCode.Error, Span.Status);
        Assert.Equal("System.Net.Http.HttpRequestException", Span.GetTagItem("error.type"));
        Assert.Null(Span.GetTagItem("http.response.status_code"));
        Assert.Equal("h.test", Span.GetTagItem("server.address"));
    }

    [Fact]
    public async Task A_request_that_cannot_be_sent_is_an_error_without_a_server()
    {
        using var server = new Server();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("baseUrl", null))));

        Assert.Equal("System.InvalidOperationException", Span.GetTagItem("error.type"));
        Assert.Null(Span.GetTagItem("server.address"));
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_an_error_with_its_status()
    {
        using var server = new Server(HttpStatusCode.OK, "{");

        await Assert.ThrowsAsync<UnreadableResponseException>(
            () => server.Client().Gadgets.GetGadgetResponseAsync(new() { GadgetId = "1" }));

        Assert.Equal("ZoomGen.UnreadableResponseException", Span.GetTagItem("error.type"));
        Assert.Equal(200, Span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_method_that_the_conventions_do_not_know_has_their_name_for_others()
    {
        using var server = new Server();

        await server.Client().SendAsync(Request("PURGE"));

        Assert.Equal("HTTP /things/:id", Span.DisplayName);
        Assert.Equal("_OTHER", Span.GetTagItem("http.request.method"));
        Assert.Equal("PURGE", Span.GetTagItem("http.request.method_original"));
    }

    [Fact]
    public async Task A_body_that_is_read_from_the_connection_ends_its_span_with_the_headers()
    {
        using var server = new Server(HttpStatusCode.OK, "abc");

        using var stream = await server.Client().OpenAsync(Request());

        Assert.Equal(200, Span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task What_a_handler_does_is_within_the_span()
    {
        ActivitySpanId? parent = null;
        using var server = new Server(() =>
        {
            parent = Activity.Current?.SpanId;
            return new(HttpStatusCode.OK);
        });

        await server.Client().SendAsync(Request());

        Assert.Equal(Span.SpanId, parent);
        Assert.Null(Activity.Current);
    }

    [Fact]
    public async Task Renewed_credentials_and_redirects_are_events_of_the_one_span_and_are_counted()
    {
        using var server = new Server(Answers(
            new(HttpStatusCode.Unauthorized),
            new(HttpStatusCode.Found) { Headers = { Location = new("/y", UriKind.Relative) } },
            new(HttpStatusCode.OK)));

        await server.Client(new() { Auth = new RenewableAuth() }).SendAsync(Request("GET"));

        Assert.Equal(["zoomgen.renewal", "zoomgen.redirect"], Span.Events.Select(one => one.Name));
        Assert.Equal((1, "Test"), Count("zoomgen.client.renewals"));
        Assert.Equal((1, "Test"), Count("zoomgen.client.redirects"));
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_an_event_without_its_path_and_is_counted()
    {
        using var server = new Server(HttpStatusCode.OK, """{"size":"abc"}""");

        await server.Client().Gadgets.GetGadgetResponseAsync(new() { GadgetId = "1" });

        var misfit = Assert.Single(Span.Events);
        Assert.Equal("zoomgen.misfit", misfit.Name);
        Assert.Equal([("zoomgen.misfit.expected", "Int64"), ("zoomgen.misfit.found", "String")], Sorted(misfit.Tags));
        Assert.Equal((1, "Get gadget"), Count("zoomgen.client.misfits"));
    }

    [Fact]
    public async Task The_program_hears_of_a_misfit_as_well()
    {
        var misfits = new List<JsonMisfit>();
        using var server = new Server(HttpStatusCode.OK, """{"size":"abc"}""");

        await server.Client(new() { OnMisfit = misfits.Add }).Gadgets.GetGadgetResponseAsync(new() { GadgetId = "1" });

        Assert.Equal(JsonValueKind.String, Assert.Single(misfits).FoundKind);
        Assert.Single(Span.Events);
    }

    [Fact]
    public async Task The_duration_of_a_call_is_measured_in_seconds_with_the_tags_of_its_span()
    {
        using var server = new Server(HttpStatusCode.NotFound);

        await server.Client().SendAsync(Request());

        var metric = Find("zoomgen.client.call.duration");
        Assert.Equal("s", metric.Unit);
        var point = Points(metric).Single();
        Assert.Equal(1, point.GetHistogramCount());
        Assert.Equal(Sorted(Span.TagObjects), Sorted(point.Tags));
    }

    [Fact]
    public async Task No_value_of_a_call_is_in_its_span()
    {
        using var server = new Server(HttpStatusCode.BadRequest, """{"message":"s3cret"}""");

        await server.Client(new() { Auth = ApiKeyAuth.CreateForHeader("X-Api-Key", "s3cret") }).SendAsync(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/s3cret?a=s3cret");
            request.WriteQuery("b", "s3cret");
            request.StartUrlEncodedForm().WriteText("a"u8, "s3cret");
        }));

        Assert.DoesNotContain(Span.TagObjects, tag => $"{tag.Value}".Contains("s3cret", StringComparison.Ordinal));
        Assert.Null(Span.StatusDescription);
        Assert.Empty(Span.Events);
    }

    [Fact]
    public async Task Without_a_listener_nothing_is_traced()
    {
        Dispose();
        CallTrace? trace = null;
        using var server = new Server(() =>
        {
            trace = CallTrace.Current;
            return new(HttpStatusCode.OK);
        });

        await server.Client().SendAsync(Request());

        Assert.False(Telemetry.IsHeard);
        Assert.Null(trace);
    }

    private static TestRequest Request(string method = "POST", string url = "https://h.test/things/1") =>
        new((ref request) => request.WriteVariable("baseUrl", url), method);

    private static Func<HttpResponseMessage> Answers(params HttpResponseMessage[] answers)
    {
        var next = 0;
        return () => answers[next++];
    }

    private static IEnumerable<(string Name, object? Value)> Sorted(IEnumerable<KeyValuePair<string, object?>> tags) =>
        tags.Select(tag => (tag.Key, tag.Value)).OrderBy(tag => tag.Key, StringComparer.Ordinal);

    private static IEnumerable<(string Name, object? Value)> Sorted(ReadOnlyTagCollection tags)
    {
        var pairs = new List<KeyValuePair<string, object?>>();
        foreach (var tag in tags)
            pairs.Add(tag!);
        return Sorted(pairs);
    }

    private static List<MetricPoint> Points(Metric metric)
    {
        var points = new List<MetricPoint>();
        foreach (ref readonly var point in metric.GetMetricPoints())
            points.Add(point);
        return points;
    }

    private Metric Find(string name)
    {
        // Each flush exports every metric again.
        _metrics.Clear();
        _meter.ForceFlush();
        return Assert.Single(_metrics, metric => metric.Name == name);
    }

    private (long Sum, object? Operation) Count(string name)
    {
        var point = Assert.Single(Points(Find(name)));
        return (point.GetSumLong(), Assert.Single(Sorted(point.Tags)).Value);
    }

    private sealed class RenewableAuth : Auth
    {
        public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken) => default;

        public override ValueTask<bool> RenewAsync(
            HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken) => new(true);

        public override void ApplyPlaceholder(HttpRequestMessage request)
        {
        }
    }

    /// <summary>A listener hears the calls of all tests, and a test of allocations must have none.</summary>
    [CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
    public sealed class Alone;
}
