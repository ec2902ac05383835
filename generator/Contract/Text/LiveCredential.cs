using System.Text;
using System.Text.RegularExpressions;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>Distinguishes values that look like real credentials from the placeholders in documentation.</summary>
internal static class LiveCredential
{
    /// <summary>In characters. A shorter value is a word, or not much of a secret.</summary>
    private const int MinLength = 16;

    private const string BearerToken = @"\s+(?<token>[A-Za-z0-9._~+/-]{20,}=*)";

    private const string BasicPair = @"\s+(?<pair>[A-Za-z0-9+/]{8,}={0,2})";

    // JSON Web Tokens, the prefixes with which vendors mark their secrets, and credentials after a scheme.
    private static readonly Form[] Forms =
    [
        new("eyJ", @"[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"),
        new("PMAK-", "[A-Za-z0-9-]{16,}"),
        new("AKIA", "[A-Z0-9]{12,}"),
        new("ASIA", "[A-Z0-9]{12,}"),
        new("gho_", "[A-Za-z0-9]{16,}"),
        new("ghp_", "[A-Za-z0-9]{16,}"),
        new("ghr_", "[A-Za-z0-9]{16,}"),
        new("ghs_", "[A-Za-z0-9]{16,}"),
        new("ghu_", "[A-Za-z0-9]{16,}"),
        new("github_pat_", "[A-Za-z0-9_]{16,}"),
        new("glpat-", "[A-Za-z0-9_-]{16,}"),
        new("rk_live_", "[A-Za-z0-9]{12,}"),
        new("sk_live_", "[A-Za-z0-9]{12,}"),
        new("xox", "[abeprs]-[A-Za-z0-9-]{12,}"),
        new("SG.", "[A-Za-z0-9_-]{12,}[A-Za-z0-9_.-]*"),
        new("AIza", "[A-Za-z0-9_-]{24,}"),
        new("ya29.", "[A-Za-z0-9_-]{16,}"),
        new("shpat_", "[A-Za-z0-9]{16,}"),
        new("Bearer", BearerToken),
        new("bearer", BearerToken),
        new("Basic", BasicPair),
        new("basic", BasicPair),
    ];

    private static readonly Regex UserInformation = new(
        @"(?<=://)[^\s/?#:@<>{}""]{1,256}:[^\s/?#:@<>{}""]{1,256}@", RegexOptions.CultureInvariant);

    private static readonly string[] StandIns =
        ["your", "example", "dummy", "sample", "placeholder", "xxxx", "1234", "secret", "token", "password", "<", "…", "..."];

    public static bool IsIn(string name, string value) => IsIn(value) || (SecretNames.Contains(name) && IsRandom(value));

    public static bool IsIn(string text) => Find(text).Count > 0;

    /// <summary>The text without anything that looks like a credential.</summary>
    public static string RemoveFrom(string text)
    {
        var kept = new StringBuilder();
        var end = 0;
        foreach (var match in Find(text).OrderBy(match => match.Index))
        {
            // A JSON Web Token after `Bearer` matches twice.
            if (match.Index < end)
                continue;
            kept.Append(text, end, match.Index - end);
            end = match.Index + match.Length;
        }
        return end == 0 ? text : kept.Append(text, end, text.Length - end).ToString();
    }

    private static List<Match> Find(string text)
    {
        var found = new List<Match>();
        foreach (var form in Forms)
            form.FindIn(text, found);
        if (text.IndexOf('@') >= 0)
            found.AddRange(UserInformation.Matches(text).Cast<Match>());
        found.RemoveAll(match => !IsReal(match));
        return found;
    }

    private static bool IsReal(Match match) => match.Groups["pair"] is { Success: true } pair
        ? Decode(pair.Value) is { } text && text.IndexOf(':') > 0 && !IsStandIn(text)
        : !IsStandIn(match.Groups["token"] is { Success: true } token ? token.Value : match.Value);

    private static bool IsStandIn(string text) => StandIns.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string? Decode(string base64)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsRandom(string value)
    {
        // Skips a scheme, as in `Bearer …`.
        var text = value.Substring(value.LastIndexOf(' ') + 1);
        return text.Length >= MinLength
            && !IsStandIn(text)
            && text.Any(char.IsDigit)
            && text.Any(char.IsLetter)
            && text.All(c => c is > ' ' and <= '~')
            && text.Distinct().Count() >= MinLength / 2;
    }

    /// <summary>A credential with a fixed prefix. For speed, the regex is tried only where the prefix occurs.</summary>
    private sealed class Form(string mark, string rest)
    {
        private readonly Regex _pattern = new(@"\G(?<![A-Za-z0-9_-])" + Regex.Escape(mark) + rest, RegexOptions.CultureInvariant);

        public void FindIn(string text, List<Match> found)
        {
            for (var at = IndexOf(text, 0); at >= 0; at = IndexOf(text, at + mark.Length))
            {
                if (_pattern.Match(text, at) is { Success: true } match)
                    found.Add(match);
            }
        }

        private int IndexOf(string text, int start) => text.IndexOf(mark, start, StringComparison.Ordinal);
    }
}
