using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ZoomGen.Extensions.Logging;

namespace ZoomGen.Extensions.Configuration;

/// <summary>
/// The current options of clients. If a change of the configuration makes them invalid, the last valid ones stay in use, so that a
/// mistake in a running program does not stop it.
/// </summary>
internal sealed class ValidOptions<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    IOptionsMonitor<TOptions> monitor, ILogger logger)
    where TOptions : ApiClientOptions
{
    private readonly ConcurrentDictionary<string, TOptions> _valid = new();
    private readonly ConcurrentDictionary<string, string> _reported = new();

    /// <exception cref="OptionsValidationException">The options are invalid, and always have been.</exception>
    public TOptions Get(string name)
    {
        try
        {
            var options = monitor.Get(name);
            _valid[name] = options;
            _reported.TryRemove(name, out _);
            return options;
        }
        catch (OptionsValidationException exception) when (_valid.TryGetValue(name, out var last))
        {
            Report(name, exception.Message);
            return last;
        }
    }

    // Each client that is created asks for the options.
    private void Report(string name, string faults)
    {
        if (_reported.TryGetValue(name, out var known) && known == faults)
            return;
        _reported[name] = faults;
        LogMessages.RefuseConfiguration(logger, faults);
    }
}
