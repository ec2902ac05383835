using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace ZoomGen.Extensions.Credentials;

/// <summary>
/// The credentials of all clients, each of which is created once and has one cache for its tokens. They are replaced when their own
/// section changes, not when another part of the configuration does.
/// </summary>
internal sealed class CredentialStore
{
    private readonly ConcurrentDictionary<(string Client, string Property), Entry> _entries = new();
    private readonly object _gate = new();

    /// <summary>The credentials of a section, or null if it has none or is invalid.</summary>
    public Auth? Find(string client, IConfigurationSection section, Func<CredentialSettings?> read)
    {
        var values = Values(section);
        // Two readers of a changed section must get the same credentials.
        lock (_gate)
        {
            if (_entries.TryGetValue((client, section.Key), out var known) && known.Values.SequenceEqual(values))
                return known.Settings.Auth;
            if (values.Length == 0)
                _entries.TryRemove((client, section.Key), out _);
            if (values.Length == 0 || read() is not { } settings)
                return null;
            _entries[(client, section.Key)] = new(values, settings);
            return settings.Auth;
        }
    }

    /// <summary>A handler that authenticates the connections of a client, or null if no credentials are for connections.</summary>
    public HttpMessageHandler? CreateHandler(string client) =>
        _entries.Where(entry => entry.Key.Client == client).Select(entry => entry.Value.Settings.CreateHandler)
            .FirstOrDefault(create => create is not null)?.Invoke();

    private static KeyValuePair<string, string?>[] Values(IConfigurationSection section) =>
    [
        .. section.AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Value is not null)
            .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase),
    ];

    private sealed record Entry(KeyValuePair<string, string?>[] Values, CredentialSettings Settings);
}
