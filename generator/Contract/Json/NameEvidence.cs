using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>What the name of a value promises, where nothing else tells its type.</summary>
internal static class NameEvidence
{
    private static readonly Regex Number = new(
        @"(^|_)ids?$|Ids?$|(count|size|number|limit|offset|quantity|total|page)$", RegexOptions.CultureInvariant);

    private static readonly Regex Flag = new(
        @"^(is|has|can|should|allow|enable)(_|[A-Z])|(enabled|disabled|active|required)$", RegexOptions.CultureInvariant);

    public static bool IsNumber(string name) => Number.IsMatch(name);

    public static bool IsFlag(string name) => Flag.IsMatch(name);
}
