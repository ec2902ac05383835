using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using WebApi;

var builder = WebApplication.CreateBuilder(args);

// Without a base URL, the API is a mock server that fails now and then. With Zoom:BaseUrl and Zoom:Auth, it is Zoom's.
await using var mock = await MockApi.StartUnlessConfiguredAsync(builder.Configuration);

builder.Services.AddZoomClient(builder.Configuration.GetSection("Zoom"))
    .AddStandardResilience(options =>
    {
        options.Retry!.MaxRetryAttempts = 6;
        options.Retry.Delay = TimeSpan.FromMilliseconds(100);
    });

builder.Services.AddOpenTelemetry()
    .WithTracing(tracing => tracing.AddSource("ZoomGen"))
    .WithMetrics(metrics => metrics
        .AddMeter("ZoomGen")
        // In seconds. The boundaries of OpenTelemetry's default are for milliseconds.
        .AddView(
            "zoomgen.client.call.duration",
            new ExplicitBucketHistogramConfiguration { Boundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] }));
if (builder.Configuration.GetValue<bool>("ConsoleTelemetry"))
{
    builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddConsoleExporter());
    builder.Services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddConsoleExporter());
}

builder.Services.AddHealthChecks().AddCheck<ZoomHealthCheck>("zoom");
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<ApiExceptionHandler>();

await using var app = builder.Build();
app.UseExceptionHandler();
app.MapHealthChecks("/health");
app.MapLiveStreams();

if (app.Configuration.GetValue<int?>("Demo") is { } calls)
    return await Demo.RunAsync(app, mock, calls);

await app.RunAsync();
return 0;
