using System.Text.RegularExpressions;

namespace ZoomGen.MockServer.Collections;

/// <summary>
/// The hosts of requests that are variables, such as <c>{{baseUrl}}</c>. In an answer they are the server, so that a client that follows a
/// link stays with it. It answers the requests for all hosts.
/// </summary>
internal sealed class VariableHosts
{
    private const string Http = "http://";
    private const string Https = "https://";

    private readonly Regex? _pattern;
    private readonly VariableTable _variables;

    /// <param name="origins">The protocols, hosts and ports of the requests, as written.</param>
    /// <param name="variables">The variables.</param>
    public VariableHosts(IEnumerable<string> origins, VariableTable variables)
    {
        _variables = variables;
        var hosts = origins
            .Select(WithoutScheme)
            .Where(host => host.Contains("{{", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            // {{host}} is the start of {{host}}{{basePath}}.
            .OrderByDescending(host => host.Length)
            .Select(Regex.Escape)
            .ToArray();
        if (hosts.Length > 0)
            _pattern = new($"(?:{Http}|{Https})?(?:{string.Join('|', hosts)})", RegexOptions.CultureInvariant);
    }

    /// <summary>Replaces each host, and a scheme before it, by the server, such as <c>http://localhost:5080</c>.</summary>
    public string Replace(string text, string server) =>
        _pattern is null ? text : _pattern.Replace(text, host => IsWithoutScheme(host.Value) ? WithoutScheme(server) : server);

    private bool IsWithoutScheme(string host)
    {
        var value = _variables.Resolve(host);
        return value != host && !value.Contains("://", StringComparison.Ordinal);
    }

    private static string WithoutScheme(string origin) =>
        origin.StartsWith(Http, StringComparison.Ordinal) ? origin[Http.Length..]
        : origin.StartsWith(Https, StringComparison.Ordinal) ? origin[Https.Length..]
        : origin;
}
