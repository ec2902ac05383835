using System.Text;

namespace ZoomGen.Requests.Parameters;

/// <summary>
/// The variables of a request that have no value in the options. A text that still contains the name of one in double braces cannot be
/// sent.
/// </summary>
internal sealed class MissingVariables
{
    private readonly List<string> _names = [];
    private readonly List<(string Header, string Variable)> _headers = [];

    public void Add(string name) => _names.Add(name);

    /// <summary>The first variable in a text, or null if there is none.</summary>
    public string? FindIn(string text) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? _names.Find(name => text.Contains($"{{{{{name}}}}}", StringComparison.Ordinal))
            : null;

    /// <exception cref="InvalidOperationException">A text contains a variable.</exception>
    public void ThrowIfIn(string text, string place)
    {
        if (FindIn(text) is { } name)
            throw Missing(name, place);
    }

    /// <inheritdoc cref="ThrowIfIn(string, string)"/>
    public void ThrowIfIn(ReadOnlySpan<byte> text, string place)
    {
        if (text.IndexOf("{{"u8) >= 0)
            ThrowIfIn(Encoding.UTF8.GetString(text), place);
    }

    /// <summary>Leaves a header open that contains a variable: credentials may still supply it.</summary>
    public void Postpone(string header, string variable) => _headers.Add((header, variable));

    /// <summary>Checks a message with its credentials.</summary>
    /// <exception cref="InvalidOperationException">A header is still open.</exception>
    public void ThrowIfOpen(HttpRequestMessage message)
    {
        foreach (var (header, variable) in _headers)
        {
            if (!Contains(message, header))
                throw Missing(variable, $"the header '{header}'");
        }
    }

    private static bool Contains(HttpRequestMessage message, string header) =>
        message.Headers.NonValidated.Contains(header) || message.Content?.Headers.NonValidated.Contains(header) is true;

    private static InvalidOperationException Missing(string variable, string place) => new(
        $"The variable '{variable}' in {place} has no value: set it in the options of the client, or set the value in the request.");
}
