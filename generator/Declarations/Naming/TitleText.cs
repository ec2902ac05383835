using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Converts the title of a folder or request to a name.</summary>
internal static class TitleText
{
    /// <summary>In characters. The rest of a longer title is not looked at: the patterns would take minutes for a hostile one.</summary>
    private const int MaxLength = 256;

    private static readonly string[] Digits = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    private static readonly Dictionary<string, string> Ordinals = new(StringComparer.Ordinal)
    {
        ["1st"] = "First",
        ["2nd"] = "Second",
        ["3rd"] = "Third",
    };

    /// <summary>
    /// The number before a title, such as <c>4.1 </c>, <c>1.c. </c>, <c>02 - </c> or <c>3) </c>. It is ignored because the next export
    /// may number differently. That of <c>3-D Secure</c> is a part of a word.
    /// </summary>
    private static readonly Regex Number = new(
        @"^\s*(?!\d+-[A-Za-z]\b)(\d+(\.\d+)+\.?[\s):_\-\u2013]+|\d+\.?[a-z][.):]\s+|\d+\s*[.):_\-\u2013]\s*|0\d+\s+)(?=\D*[A-Za-z])",
        RegexOptions.CultureInvariant);

    /// <summary>A number with a leading zero, as in <c>01 Users</c>. Folders beside it can have a number without one.</summary>
    private static readonly Regex PaddedNumber = new(@"^\s*0\d+\s", RegexOptions.CultureInvariant);

    private static readonly Regex PlainNumber = new(@"^\s*\d+\s+(?=\D*[A-Za-z])", RegexOptions.CultureInvariant);

    /// <summary>
    /// The path of the request after its title, as in <c>Log in (/auth/login)</c> or <c>Log in - POST /auth/login</c>, or its API, as in
    /// <c>List users - User catalog API</c>.
    /// </summary>
    private static readonly Regex Aside = new(
        @"(?<=[A-Za-z].*)\s+([(\[]\s*([A-Z]+\s+)?/[^\s()\[\]]*\s*[)\]]|[-\u2013:]\s+([A-Z]+\s+)?/\S*|[-\u2013|]\s+[^-\u2013|]*\bAPI)\s*$",
        RegexOptions.CultureInvariant);

    /// <summary>The success that a request is made for, as in <c>Create user (201)</c>. A failure is a variant of the request.</summary>
    private const string Success = @"2\d\d(?:\s[a-z][a-z\s-]*)?";

    private const string Remarks =
        @"[^()\[\]]*\b(?:only|required)|(?:no|needs?|requires?|with|without)\s(?:auth\w*|login|token)|auth|authenticated|logged[ -]in"
        + "|admins?|anonymous|owner|private|protected|public|alpha|beta|bug|deprecated|draft|experimental|limited release|obsolete|optional"
        + @"|preview|recommended|todo|wip|(?:>=|since)\s*v?\d[\d.]*|" + Success;

    /// <summary>
    /// A remark on who may send the request, or on its state or success: <c>Get user (admin only)</c>, <c>[Deprecated] List users</c>,
    /// <c>Create user - 201</c>. Other text in parentheses is part of the name.
    /// </summary>
    private static readonly Regex Remark = new(
        $@"(?<=\S)\s*(?:[(\[]\s*(?:{Remarks})\s*[)\]]|\s[-\u2013\u2014|]\s+(?:deprecated|obsolete|{Success}))\s*$"
        + $@"|^\s*[(\[]\s*(?:{Remarks})\s*[)\]][\s:\-\u2013]*(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Emoji and other symbols around a title, as in <c>🔍 Get user</c>.</summary>
    private const string Symbols = @"(?:[\s\p{So}\p{Mn}\p{Me}\p{Cf}]|[\uD83C-\uD83E][\uDC00-\uDFFF])+";

    private static readonly Regex FirstSymbols = new("^" + Symbols, RegexOptions.CultureInvariant);

    private static readonly Regex LastSymbols = new(Symbols + "$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    private static readonly Regex Parenthesis = new(@"\s*\(([^()]*)\)\s*$", RegexOptions.CultureInvariant);

    /// <summary>The response that a request is made for, as in <c>Log in - 401 Wrong password</c>.</summary>
    private static readonly Regex Status = new(
        @"(?<=\S)\s*[-\u2013\u2014:|]\s+([1-5]\d\d(?:\s[^\d]*)?)$", RegexOptions.CultureInvariant);

    /// <summary>The end of a noun, as in <c>Invite User(s)</c>.</summary>
    private static readonly Regex OptionalPlural = new(@"(?<=[A-Za-z])\((e?s)\)", RegexOptions.CultureInvariant);

    /// <summary>
    /// A title that is the URL of the request, which Postman uses for a request without a name, or its method and path.
    /// </summary>
    private static readonly Regex Address = new(
        @"^(([A-Za-z]+\s+)?(https?://|\{\{[^{}]*\}\}/|/)|(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+[\w.\-]+/)\S*$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Path = new(@"^(?:[A-Za-z]+\s+)?(/[^?#]*[^?#/])", RegexOptions.CultureInvariant);

    /// <summary>The title as a text, without the symbols around it.</summary>
    public static string Text(string title) =>
        LastSymbols.Replace(FirstSymbols.Replace(title, ""), "") is { Length: > 0 } text ? text : title;

    /// <summary>The part of a title that names something.</summary>
    public static string Start(string title) => title.Length > MaxLength ? title.Substring(0, MaxLength) : title;

    /// <summary>Whether a name can be made of the title.</summary>
    public static bool IsReadable(string title) => LatinText.IsReadable(Start(title));

    public static bool IsAddress(string title) => Address.IsMatch(Start(title).Trim());

    /// <summary>The path of an address that consists of nothing else, such as <c>GET /users/{id}</c>. Null for a whole URL.</summary>
    public static string? PathOf(string address) =>
        Path.Match(Start(address).Trim()) is { Success: true } match ? match.Groups[1].Value : null;

    public static bool IsNumbered(string title) => PaddedNumber.IsMatch(Start(title));

    public static string WithoutNumber(string title) => PlainNumber.Replace(Start(title), "");

    /// <summary>The title without a remark at its start or end.</summary>
    public static string WithoutRemark(string title) => Remark.Replace(Start(title), "");

    /// <summary>The title without the text in parentheses at its end.</summary>
    public static string WithoutParenthesis(string title) => Parenthesis.Replace(Start(title), "");

    /// <summary>
    /// The end of a title that tells variants of a request apart, in Pascal case: a text in parentheses, or a status. Empty if there is
    /// none.
    /// </summary>
    public static string VariantOf(string title)
    {
        var start = Start(title);
        var end = Parenthesis.Match(start) is { Success: true } parenthesis ? parenthesis : Status.Match(start);
        return Identifier.Phrase(end.Groups[1].Value, "").TrimStart('_');
    }

    /// <summary>
    /// The title in Pascal case, without articles, number and path, or <paramref name="fallback"/> if too little of it is readable.
    /// </summary>
    public static string Name(string title, string fallback)
    {
        if (!IsReadable(title))
            return fallback;
        var words = OptionalPlural.Replace(Aside.Replace(WithoutOrder(title), ""), "$1");
        return SpellNumber(Identifier.Phrase(words, fallback));
    }

    /// <summary>The title without the number that puts it in order.</summary>
    public static string WithoutOrder(string title) => Number.Replace(Start(title), "");

    /// <summary>A name with the digit or ordinal number at its start in letters: <c>2fa</c> becomes TwoFa.</summary>
    public static string SpellNumber(string name) => name.Length > 2 && name[0] == '_' ? Spell(name.Substring(1)) ?? name : name;

    private static string? Spell(string name)
    {
        if (name.Length > 2 && Ordinals.TryGetValue(name.Substring(0, 3), out var ordinal))
            return ordinal + name.Substring(3);
        return name[1] is >= '0' and <= '9' ? null : Digits[name[0] - '0'] + char.ToUpperInvariant(name[1]) + name.Substring(2);
    }
}
