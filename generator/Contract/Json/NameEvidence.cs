using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>What the name of a value suggests about its type, if there is no other evidence.</summary>
internal static class NameEvidence
{
    private const string Measures =
        "amount|balance|cost|discount|fee|lat|latitude|lng|lon|longitude|percent|percentage|price|quantity|rate|rating|ratio|score|subtotal"
        + "|tax|temperature|vat|weight" + ForeignMeasures;

    private const string Codes =
        "code|fax|mobile|msisdn|otp|phone|phonenumber|phone_number|pin|pincode|postcode|ssn|tel|telephone|zip|zipcode"
        + ForeignCodes;

    // Money in Spanish, Portuguese, French, Italian and German.
    private const string ForeignMeasures = "|betrag|importe|monto|montant|preco|preis|precio|prezzo|prix";

    // Telephones, postcodes and codes.
    private const string ForeignCodes = "|celular|cep|codigo|codigo_postal|cpf|cnpj|plz|telefon|telefone|telefono|telefonnummer";

    private static readonly Regex Number = new(
        @"(^|_)ids?$|Ids?$|(count|size|number|limit|offset|quantity|total|page)$", RegexOptions.CultureInvariant);

    private static readonly Regex Flag = new(
        @"^(is|has|can|should|allow|enable)(_|[A-Z])|(enabled|disabled|active|required)$", RegexOptions.CultureInvariant);

    // Only as the last word: a tax is money, a tax id is not.
    private static readonly Regex Measure = new(
        "(?:(?:^|[^A-Za-z])(?i:" + Measures + ")|(?<=[a-z0-9])(?:" + TitleCase(Measures) + "))$", RegexOptions.CultureInvariant);

    // The digits of such a text are not a number: the first of them can be a zero.
    private static readonly Regex Code = new(
        "(?:(?:^|[^A-Za-z])(?i:" + Codes + ")|(?<=[a-z0-9])(?:" + TitleCase(Codes) + "))$", RegexOptions.CultureInvariant);

    private static readonly Regex Total = new("(?:(?:^|[^A-Za-z])(?i:total)|(?<=[a-z0-9])Total)$", RegexOptions.CultureInvariant);

    /// <summary>Whether the name is that of money or a measure, which can have a fraction although the sample is a whole number.</summary>
    public static bool IsMeasure(string name) => Measure.IsMatch(name);

    /// <summary>Whether the name is that of a total, which is money among amounts and otherwise a count.</summary>
    public static bool IsTotal(string name) => Total.IsMatch(name);

    /// <summary>Whether the name is that of a code, which stays a text even if it consists of digits.</summary>
    public static bool IsCode(string name) => Code.IsMatch(name);

    public static bool IsNumber(string name) => Number.IsMatch(name);

    public static bool IsFlag(string name) => Flag.IsMatch(name);

    private static string TitleCase(string words) =>
        string.Join("|", words.Split('|').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
