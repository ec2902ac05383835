using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>Tells a value that looks like somebody's real credential from the stand-ins that documentation is full of.</summary>
internal static class LiveCredential
{
    /// <summary>Characters; what is shorter guards nothing, or is a word.</summary>
    private const int MinLength = 16;

    // What vendors start their secrets with, so that they can be found.
    private static readonly string[] Prefixes =
        [
            "eyJ", "AKIA", "ASIA", "ghp_", "gho_", "github_pat_", "glpat-", "sk_live_", "rk_live_", "xoxb-", "xoxp-", "SG.",
            "AIza", "ya29.", "shpat_", "PMAK-"
        ];

    private static readonly string[] StandIns =
        ["your", "example", "dummy", "sample", "placeholder", "xxxx", "1234", "secret", "token", "password", "<", "…", "..."];

    public static bool IsIn(string name, string? value)
    {
        if (value is null || VariableText.HasVariable(value))
            return false;
        // Behind the scheme, as in `Bearer …`.
        var secret = value.Substring(value.LastIndexOf(' ') + 1);
        return secret.Length >= MinLength
            && !StandIns.Any(text => secret.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0)
            && (Prefixes.Any(prefix => secret.StartsWith(prefix, StringComparison.Ordinal))
                || (SecretNames.Contains(name) && IsRandom(secret)));
    }

    private static bool IsRandom(string text) =>
        text.Any(char.IsDigit)
            && text.Any(char.IsLetter)
            && text.All(c => c is > ' ' and <= '~')
            && text.Distinct().Count() >= MinLength / 2;
}
