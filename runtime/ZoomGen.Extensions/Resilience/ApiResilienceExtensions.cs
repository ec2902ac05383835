using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Timeout;
using ZoomGen.Extensions;
using ZoomGen.Extensions.Resilience;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds resilience to the HTTP clients of generated clients.</summary>
public static class ApiResilienceExtensions
{
    private const string PipelineName = "zoomgen";

    /// <summary>
    /// Adds time limits, retries, a circuit breaker for each host, and limiters. A request is repeated only if the server cannot have
    /// processed it twice: requests with an idempotent method (RFC 9110, section 9.2.2) after faults and the statuses 408, 429 and 5xx,
    /// any other only after a 429, or if there was no connection. A wait that the server asks for is respected. If it is longer than
    /// a day, or than the call may take, the response is returned at once.
    /// </summary>
    /// <remarks>
    /// It replaces resilience handlers that are configured for all HTTP clients, which would repeat any request.
    /// </remarks>
    /// <param name="builder">The builder that the registration of a client returns.</param>
    /// <param name="configure">Changes the parts, replaces them or leaves them out; null for the defaults.</param>
    /// <returns>The builder.</returns>
    public static IHttpClientBuilder AddStandardResilience(this IHttpClientBuilder builder, Action<ApiResilienceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new ApiResilienceOptions();
        configure?.Invoke(options);
#pragma warning disable EXTEXP0001 // It has been experimental since version 8, and nothing else removes the handlers for all clients.
        builder.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        builder.AddHttpMessageHandler(() => new RejectionHandler());
        builder.AddResilienceHandler(PipelineName, (pipeline, context) =>
        {
            pipeline.ConfigureTelemetry(QuietTelemetry.From(context.ServiceProvider));
            Build(
                pipeline,
                options,
                context.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System,
                context.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(builder.Name));
        }).SelectPipelineByAuthority();
        // One limit for the whole call: its token, each request, the waits between them, and the body.
        return builder.ConfigureHttpClient(client => client.Timeout = options.TotalTimeout);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Strategies of our own have no options that could be validated.")]
    private static void Build(
        ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ApiResilienceOptions options, TimeProvider clock, ILogger logger)
    {
        pipeline.TimeProvider = clock;
        pipeline.AddStrategy(_ => new BudgetStrategy(clock), new StrategyName("Budget"));
        pipeline.AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = arguments => new(CallBudget.Get(arguments.Context).Remaining),
        });
        if (options.Retry is { } retry)
            pipeline.AddRetry(retry);
        pipeline.AddStrategy(_ => new AttemptStrategy(options, clock, logger), new StrategyName("Attempt"));
        if (options.CircuitBreaker is { } circuitBreaker)
            pipeline.AddCircuitBreaker(circuitBreaker);
        if (options.AttemptTimeout is { } timeout)
        {
            // The only attempt may take as long as the call.
            pipeline.AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = arguments => new(
                    RetryRule.IsIdempotent(arguments.Context.GetRequestMessage()) ? timeout : Timeout.InfiniteTimeSpan),
            });
        }
    }
}
