using System.Text.RegularExpressions;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>Recognizes documented values that must not be emitted, whether or not they look like real credentials.</summary>
internal static class SecretText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // Documentation uses placeholders instead of secrets: a description in brackets, or words such as "your token".
    private static readonly Regex StandIn = new(
        @"\A(?:(?:Bearer|Basic|Token)\s+)?(?:<[^<>]*>|\[[^\[\]]*\]|\([^()]*\)|\{[^{}]*\}|"
        + "(?>(?:access|account|admin|apikey|api|app|application|auth|authorization|basic|bearer|client|code|cookie|credential|dummy|"
        + "enter|example|false|fetch|goes|here|id|insert|integration|jwt|key|my|no|check|none|null|paste|password|placeholder|private|"
        + "public|refresh|replace|sample|secret|session|some|string|test|text|the|token|true|user|username|value|with|your|"
        + @"x{3,}|\*{3,}|\.{3}|…)"
        + @"[\s_.-]*)+)\z",
        Options);

    // `"name": "value"`, `name: "value"`, `<name>value</name>`, with or without CDATA, and `name=value`.
    private static readonly Regex Assignment = new(
        @"(?<name>[A-Z0-9_.-]{1,128})""?\s{0,8}:\s{0,8}""(?<value>(?:[^""\\]|\\.)+)"""
        + @"|<(?:[A-Z0-9_.-]{1,128}:)?(?<name>[A-Z0-9_.-]{1,128})(?:\s[^<>]{0,1024})?>(?:<!\[CDATA\[)?(?<value>[^<>\]]+)(?:\]\]>)?</"
        + @"|(?<=\A|&)(?<name>[^=&\s]{1,128})=(?<value>[^&\s]+)",
        Options);

    /// <summary>Whether the value of a field is a literal credential. A value with variables is not.</summary>
    public static bool IsIn(string name, string value) =>
        value.Any(char.IsLetterOrDigit)
        && !VariableText.HasVariable(value)
        && (LiveCredential.IsIn(value) || (IsNamedIn(name, value) && !StandIn.IsMatch(value)));

    /// <summary>The text of a body with the values of all fields removed that are literal credentials.</summary>
    public static string RemoveFrom(string text) => Assignment.Replace(LiveCredential.RemoveFrom(text), RemoveValue);

    private static string RemoveValue(Match match)
    {
        var value = match.Groups["value"];
        return IsIn(match.Groups["name"].Value, value.Value) ? match.Value.Remove(value.Index - match.Index, value.Length) : match.Value;
    }

    // A name such as `key` is not enough: the value has to look like a credential too.
    private static bool IsNamedIn(string name, string value) => SecretNames.NamesSecret(name) || LiveCredential.IsIn(name, value);
}
