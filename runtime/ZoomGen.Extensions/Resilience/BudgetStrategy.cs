using Polly;

namespace ZoomGen.Extensions.Resilience;

/// <summary>The outermost strategy, which notes when the call must have ended.</summary>
internal sealed class BudgetStrategy(TimeProvider clock) : ResilienceStrategy<HttpResponseMessage>
{
    protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        CallBudget.Start(context, clock);
        return callback(context, state);
    }
}
