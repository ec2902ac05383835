using System.Globalization;

namespace ZoomGen.Variables;

/// <summary>Accounts and amounts.</summary>
internal static class Finance
{
    // Base58: without the characters that look like one another.
    private const string BitcoinCharacters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static readonly string[] Accounts =
        ["Business", "Checking", "Credit", "Deposit", "Household", "Investment", "Joint", "Mortgage", "Pension", "Savings"];

    private static readonly string[] Transactions = ["deposit", "invoice", "payment", "withdrawal"];

    private static readonly (string Code, string Name, string Symbol)[] Currencies =
    [
        ("AUD", "Australian Dollar", "$"), ("BRL", "Brazilian Real", "R$"), ("CHF", "Swiss Franc", "CHF"), ("CZK", "Czech Koruna", "Kč"),
        ("DKK", "Danish Krone", "kr"), ("EUR", "Euro", "€"), ("GBP", "Pound Sterling", "£"), ("INR", "Indian Rupee", "₹"),
        ("JPY", "Yen", "¥"), ("KRW", "Won", "₩"), ("NGN", "Naira", "₦"), ("PHP", "Philippine Peso", "₱"), ("PLN", "Zloty", "zł"),
        ("THB", "Baht", "฿"), ("TRY", "Turkish Lira", "₺"), ("UAH", "Hryvnia", "₴"), ("USD", "US Dollar", "$"), ("VND", "Dong", "₫"),
    ];

    /// <summary>Countries whose account numbers are digits alone, with how many.</summary>
    private static readonly (string Country, int Digits)[] Ibans =
    [
        ("AT", 16), ("BE", 12), ("CZ", 20), ("DE", 18), ("DK", 14), ("EE", 16), ("ES", 20), ("FI", 14), ("HU", 24), ("PL", 24), ("PT", 21),
        ("SE", 20),
    ];

    public static string Account() => Chance.Text(Chance.Digit, 8);

    public static string AccountName() => $"{Chance.Pick(Accounts)} Account";

    public static string CreditCardMask() => Chance.Text(Chance.Digit, 4);

    public static string Price() => (Chance.Between(0, 100_000) / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Transaction() => Chance.Pick(Transactions);

    public static string CurrencyCode() => Chance.Pick(Currencies).Code;

    public static string CurrencyName() => Chance.Pick(Currencies).Name;

    public static string CurrencySymbol() => Chance.Pick(Currencies).Symbol;

    public static string Bitcoin() => (Chance.Flip() ? "1" : "3") + Chance.Text(BitcoinCharacters, Chance.Between(24, 33));

    public static string Iban()
    {
        var (country, digits) = Chance.Pick(Ibans);
        var account = Chance.Text(Chance.Digit, digits);
        return country + CheckDigits(country, account) + account;
    }

    public static string Bic()
    {
        var head = Chance.Text(Chance.Uppercase, 4) + Places.CountryCode() + Chance.Text(Chance.Uppercase + Chance.Digit, 2);
        return Chance.Flip() ? head : head + Chance.Text(Chance.Digit, 3);
    }

    // ISO 13616: behind the account the country in figures, A being 10, and two zeros; what is missing to 98 modulo 97.
    private static string CheckDigits(string country, string account)
    {
        var number = UInt128.Parse($"{account}{country[0] - 'A' + 10}{country[1] - 'A' + 10}00", CultureInfo.InvariantCulture);
        return (98 - (int)(number % 97)).ToString("00", CultureInfo.InvariantCulture);
    }
}
