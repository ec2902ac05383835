using System.Text;
using System.Text.RegularExpressions;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>Tells a value that looks like somebody's real credential from the stand-ins that documentation is full of.</summary>
internal static class LiveCredential
{
    /// <summary>Characters; what is shorter guards nothing, or is a word.</summary>
    private const int MinLength = 16;

    // JSON Web Tokens, what vendors start their secrets with so that they can be found, what follows a scheme, and the user
    // information of a URL.
    private static readonly Regex Shape = new(
        @"(?<![A-Za-z0-9_-])(?:eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*|PMAK-[A-Za-z0-9-]{16,}|A[KS]IA[A-Z0-9]{12,}"
        + "|gh[oprsu]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{16,}|glpat-[A-Za-z0-9_-]{16,}|[rs]k_live_[A-Za-z0-9]{12,}"
        + @"|xox[abeprs]-[A-Za-z0-9-]{12,}|SG\.[A-Za-z0-9_-]{12,}[A-Za-z0-9_.-]*|AIza[A-Za-z0-9_-]{24,}|ya29\.[A-Za-z0-9_-]{16,}"
        + @"|shpat_[A-Za-z0-9]{16,}|[Bb]earer\s+(?<token>[A-Za-z0-9._~+/-]{20,}=*)|[Bb]asic\s+(?<pair>[A-Za-z0-9+/]{8,}={0,2}))"
        + @"|(?<=://)[^\s/?#:@<>{}""]{1,256}:[^\s/?#:@<>{}""]{1,256}@",
        RegexOptions.CultureInvariant);

    // What each form of the pattern holds: looking for these first takes a small part of the time.
    private static readonly string[] Marks =
    [
        "eyJ", "PMAK-", "AKIA", "ASIA", "gho_", "ghp_", "ghr_", "ghs_", "ghu_", "github_pat_", "glpat-", "k_live_", "xox", "SG.", "AIza", "ya29.",
        "shpat_", "earer", "asic", "://",
    ];

    private static readonly string[] StandIns =
        ["your", "example", "dummy", "sample", "placeholder", "xxxx", "1234", "secret", "token", "password", "<", "…", "..."];

    public static bool IsIn(string name, string value) => IsIn(value) || (SecretNames.Contains(name) && IsRandom(value));

    public static bool IsIn(string text) => HasMark(text) && Shape.Matches(text).Cast<Match>().Any(IsReal);

    /// <summary>The text without what has the shape of a credential.</summary>
    public static string RemoveFrom(string text) =>
        HasMark(text) ? Shape.Replace(text, match => IsReal(match) ? "" : match.Value) : text;

    private static bool HasMark(string text) => Marks.Any(mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0);

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
        // Behind the scheme, as in `Bearer …`.
        var text = value.Substring(value.LastIndexOf(' ') + 1);
        return text.Length >= MinLength
            && !IsStandIn(text)
            && text.Any(char.IsDigit)
            && text.Any(char.IsLetter)
            && text.All(c => c is > ' ' and <= '~')
            && text.Distinct().Count() >= MinLength / 2;
    }
}
