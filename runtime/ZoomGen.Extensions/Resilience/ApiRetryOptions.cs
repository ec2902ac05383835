using Polly;
using Polly.Retry;
using ZoomGen.Extensions.Resilience;

namespace ZoomGen.Extensions;

/// <summary>
/// When and how often a request is repeated. The defaults never send a request twice that the server may have processed, unless its method
/// is idempotent: change <see cref="RetryStrategyOptions{TResult}.ShouldHandle"/> only with care.
/// </summary>
public sealed class ApiRetryOptions : RetryStrategyOptions<HttpResponseMessage>
{
    // After this many, a wait has reached its maximum, or is zero.
    private const int MaxDoublings = 62;

    // The longest delay that Polly accepts.
    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(1);

    private static readonly ResiliencePropertyKey<TimeSpan> Wait = new("ZoomGen.Wait");

    /// <summary>Creates the defaults: at most 3 repetitions, after 2, 4 and 8 seconds, or when the server says.</summary>
    public ApiRetryOptions()
    {
        BackoffType = DelayBackoffType.Exponential;
        Delay = TimeSpan.FromSeconds(2);
        UseJitter = true;
        ShouldHandle = arguments => new(ShouldRepeat(arguments));
        DelayGenerator = arguments => new(
            arguments.Context.Properties.TryGetValue(Wait, out var wait) ? wait : null as TimeSpan?);
    }

    // A wait that the call has no time for would only delay its failure.
    private bool ShouldRepeat(RetryPredicateArguments<HttpResponseMessage> arguments)
    {
        var (context, outcome) = (arguments.Context, arguments.Outcome);
        if (!RetryRule.Allows(context.GetRequestMessage(), outcome))
            return false;
        var wait = ServerWait.Find(outcome.Result) ?? Backoff(arguments.AttemptNumber);
        context.Properties.Set(Wait, wait);
        return wait <= MaxWait && CallBudget.Get(context).Allows(wait);
    }

    private TimeSpan Backoff(int attempt)
    {
        var factor = BackoffType switch
        {
            DelayBackoffType.Constant => 1,
            DelayBackoffType.Linear => attempt + 1,
            _ => Math.Pow(2, Math.Min(attempt, MaxDoublings)),
        };
        // Between half and all of it, so that clients that failed together do not return together.
        var ticks = Delay.Ticks * (UseJitter ? factor * (0.5 + (Randomizer() / 2)) : factor);
        return TimeSpan.FromTicks((long)Math.Min(ticks, (MaxDelay ?? MaxWait).Ticks));
    }
}
