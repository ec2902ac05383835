using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Converts the title of a folder or request to a name.</summary>
internal static class TitleText
{
    private static readonly string[] Digits = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    private static readonly Dictionary<string, string> Ordinals = new(StringComparer.Ordinal)
    {
        ["1st"] = "First",
        ["2nd"] = "Second",
        ["3rd"] = "Third",
    };

    /// <summary>
    /// The number before a title, such as <c>4.1 </c>, <c>02 - </c> or <c>3) </c>. It is ignored because the next export may number
    /// differently.
    /// </summary>
    private static readonly Regex Number = new(
        @"^\s*(\d+(\.\d+)+\.?[\s):_\-\u2013]+|\d+\s*[.):_\-\u2013]\s*)(?=\D*[A-Za-z])", RegexOptions.CultureInvariant);

    /// <summary>A title that is the URL of the request. Postman uses it for a request without a name.</summary>
    private static readonly Regex Address = new(
        @"^([A-Za-z]+\s+)?(https?://|\{\{[^{}]*\}\}/|/)\S*$", RegexOptions.CultureInvariant);

    private static readonly Regex Path = new(@"^(?:[A-Za-z]+\s+)?(/[^?#]*[^?#/])", RegexOptions.CultureInvariant);

    public static bool IsAddress(string title) => Address.IsMatch(title.Trim());

    /// <summary>The path of an address that consists of nothing else, such as <c>GET /users/{id}</c>. Null for a whole URL.</summary>
    public static string? PathOf(string address) => Path.Match(address.Trim()) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The title in Pascal case, without articles and number, or <paramref name="fallback"/> if nothing else remains.</summary>
    public static string Name(string title, string fallback)
    {
        var name = Identifier.Phrase(Number.Replace(title, ""), fallback);
        return name.Length > 2 && name[0] == '_' ? Spell(name.Substring(1)) ?? name : name;
    }

    // `2fa` becomes TwoFa.
    private static string? Spell(string name)
    {
        if (name.Length > 2 && Ordinals.TryGetValue(name.Substring(0, 3), out var ordinal))
            return ordinal + name.Substring(3);
        return name[1] is >= '0' and <= '9' ? null : Digits[name[0] - '0'] + char.ToUpperInvariant(name[1]) + name.Substring(2);
    }
}
