using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>Reads the label of a rate limit in the description of a request: <c>Rate Limit Label: Heavy</c>, with any markup.</summary>
internal static class RateLimitLabel
{
    private const string Label = "rate limit label";

    private static readonly Regex Labelled = new(
        $@"\b{Label}[ ]?:[ ]?(?<name>[a-z][a-z-]{{0,31}})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The label as it is documented, or null.</summary>
    public static string? Read(string? description)
    {
        // Markup is between the words and the label, so the text is needed without it.
        if (description?.IndexOf(Label, StringComparison.OrdinalIgnoreCase) is null or < 0)
            return null;
        return DescriptionReader.Items(description)
            .Select(line => Labelled.Match(line))
            .FirstOrDefault(match => match.Success)?.Groups["name"].Value;
    }
}
