using System.Text.RegularExpressions;

namespace ZoomGen.Authentication.Digest;

/// <summary>A challenge of a WWW-Authenticate header. Its scheme and the names of its parameters are not case-sensitive.</summary>
internal sealed record Challenge(string Scheme, Dictionary<string, string> Parameters)
{
    public string? this[string name] => Parameters.GetValueOrDefault(name);
}

/// <summary>
/// Reads WWW-Authenticate headers (RFC 9110, section 11.6.1), which can occur several times, with several challenges each, and may be
/// hostile. Invalid text is skipped.
/// </summary>
internal static partial class ChallengeReader
{
    private const int MaxLength = 8 * 1024;
    private const int MaxChallenges = 20;

    public static IReadOnlyList<Challenge> Read(HttpResponseMessage response)
    {
        var challenges = new List<Challenge>();
        if (!response.Headers.NonValidated.TryGetValues("WWW-Authenticate", out var headers))
            return challenges;
        foreach (var header in headers.Where(header => header.Length <= MaxLength))
            Read(header, challenges);
        return challenges;
    }

    // A name with an equals sign is a parameter of the scheme before it; a name without one is the next scheme.
    private static void Read(string header, List<Challenge> challenges)
    {
        var current = default(Challenge);
        foreach (Match match in Parts().Matches(header))
        {
            var name = match.Groups["name"].Value;
            if (match.Groups["value"] is { Success: true } value)
            {
                current?.Parameters.TryAdd(name, value.Value);
            }
            else if (match.Groups["quoted"] is { Success: true } quoted)
            {
                current?.Parameters.TryAdd(name, Escape().Replace(quoted.Value, "$1"));
            }
            else
            {
                if (challenges.Count == MaxChallenges)
                    return;
                current = new(name, new(StringComparer.OrdinalIgnoreCase));
                challenges.Add(current);
            }
        }
    }

    [GeneratedRegex(
        """(?<name>[\w!#$%&'*+\-.^`|~]+)(?:\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<value>[^\s",=]*)))?""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\\(.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
