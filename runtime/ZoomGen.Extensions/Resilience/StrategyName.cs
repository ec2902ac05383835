using Polly;

namespace ZoomGen.Extensions.Resilience;

/// <summary>The name of a strategy in the telemetry of Polly. It has no options.</summary>
internal sealed class StrategyName : ResilienceStrategyOptions
{
    public StrategyName(string name) => Name = name;
}
