using System.Collections.Concurrent;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.RateLimiting;
using ZoomGen.Extensions.Logging;
using ZoomGen.Runtime;

namespace ZoomGen.Extensions.Resilience;

/// <summary>
/// Around each request to one host: it waits while the server asks to, and for the limiter of its label, and gets its credentials anew if
/// it is repeated.
/// </summary>
internal sealed class AttemptStrategy(ApiResilienceOptions options, TimeProvider clock, ILogger logger)
    : ResilienceStrategy<HttpResponseMessage>
{
    private static readonly ResiliencePropertyKey<int> Count = new("ZoomGen.Count");

    private readonly ConcurrentDictionary<string, RequestGate> _gates = new(StringComparer.OrdinalIgnoreCase);

    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        try
        {
            return options.PausesOnRateLimit
                ? await PassAsync(callback, context, state).ConfigureAwait(false)
                : await SendAsync(callback, context, state).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A strategy returns what happened.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Outcome.FromException<HttpResponseMessage>(exception);
        }
    }

    private async ValueTask<Outcome<HttpResponseMessage>> PassAsync<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        var gate = _gates.GetOrAdd(LabelOf(context), _ => new(clock));
        await gate.EnterAsync(CallBudget.Get(context), context.CancellationToken).ConfigureAwait(false);
        var outcome = default(Outcome<HttpResponseMessage>);
        try
        {
            return outcome = await SendAsync(callback, context, state).ConfigureAwait(false);
        }
        finally
        {
            if (outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests } refused)
                Refuse(gate, context.GetRequestMessage()!, ServerWait.Find(refused) ?? TimeSpan.Zero);
            else
                gate.Leave(isAnswered: outcome.Result is not null);
        }
    }

    // The credentials come last, because they can contain the time.
    private async ValueTask<Outcome<HttpResponseMessage>> SendAsync<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        using var lease = await AcquireAsync(LabelOf(context), context.CancellationToken).ConfigureAwait(false);
        if (lease is { IsAcquired: false })
            return Outcome.FromException<HttpResponseMessage>(Reject(lease));
        await PrepareAsync(context.GetRequestMessage()!, context).ConfigureAwait(false);
        return await callback(context, state).ConfigureAwait(false);
    }

    private async ValueTask<RateLimitLease?> AcquireAsync(string label, CancellationToken cancellationToken) =>
        options.RateLimiters.TryGetValue(label, out var limiter)
            ? await limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false)
            : null;

    private static RateLimiterRejectedException Reject(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? new(wait) : new();

    private ValueTask PrepareAsync(HttpRequestMessage message, ResilienceContext context)
    {
        var count = context.Properties.GetValue(Count, 0) + 1;
        context.Properties.Set(Count, count);
        if (count == 1)
            return default;
        LogMessages.Repeat(logger, message.Method.Method, PathOf(message), count);
        return RepeatedMessage.PrepareAsync(message, context.CancellationToken);
    }

    private void Refuse(RequestGate gate, HttpRequestMessage message, TimeSpan wait)
    {
        LogMessages.Pause(logger, message.Method.Method, PathOf(message), wait);
        gate.LeaveRefused(wait);
    }

    private static string LabelOf(ResilienceContext context) =>
        context.GetRequestMessage()?.GetApiRequest()?.Operation.RateLimitLabel ?? "";

    private static string? PathOf(HttpRequestMessage message) => message.GetApiRequest()?.Operation.PathTemplate;
}
