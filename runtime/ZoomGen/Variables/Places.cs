using System.Globalization;

namespace ZoomGen.Variables;

/// <summary>Where somebody might live.</summary>
internal static class Places
{
    private static readonly string[] CityStarts = ["East", "Lake", "New", "North", "Port", "South", "Upper", "West"];

    private static readonly string[] CityNames =
    [
        "Ashford", "Birchwood", "Claymont", "Dunmore", "Elmhurst", "Fairhaven", "Glenbrook", "Hartwell", "Ironbridge", "Kingsport",
        "Larkfield", "Millstone", "Oakdale", "Pinecrest", "Redwater", "Stonebury", "Thornhill", "Waverly",
    ];

    private static readonly string[] StreetStarts =
    [
        "Acacia", "Beech", "Canal", "Chapel", "Cherry", "Church", "Garden", "Harbour", "Hill", "Juniper", "Maple", "Market", "Meadow",
        "Mill", "Orchard", "River", "School", "Station", "Walnut", "Willow",
    ];

    private static readonly string[] StreetEnds = ["Avenue", "Court", "Crescent", "Drive", "Lane", "Place", "Road", "Row", "Street", "Way"];

    private static readonly string[] Countries =
    [
        "Argentina", "Australia", "Brazil", "Canada", "Chile", "Denmark", "Egypt", "Finland", "France", "Germany", "Ghana", "India",
        "Italy", "Japan", "Kenya", "Mexico", "Morocco", "Nepal", "New Zealand", "Norway", "Peru", "Poland", "Portugal", "South Africa",
        "Spain", "Turkey", "United Kingdom", "United States of America", "Uruguay", "Vietnam",
    ];

    private static readonly string[] CountryCodes =
    [
        "AR", "AU", "BR", "CA", "CL", "DE", "DK", "EG", "ES", "FI", "FR", "GB", "GH", "IN", "IT", "JP", "KE", "MA", "MX", "NO", "NP", "NZ",
        "PE", "PL", "PT", "TR", "US", "UY", "VN", "ZA",
    ];

    private static readonly string[] Languages =
    [
        "ar", "bg", "cs", "da", "de", "el", "en", "es", "fi", "fil", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl", "no", "pl", "pt",
        "ro", "ru", "sv", "sw", "tr", "uk", "vi", "zh",
    ];

    public static string City() => Chance.Flip() ? Chance.Pick(CityNames) : $"{Chance.Pick(CityStarts)} {Chance.Pick(CityNames)}";

    public static string StreetName() => $"{Chance.Pick(StreetStarts)} {Chance.Pick(StreetEnds)}";

    public static string StreetAddress() => $"{Chance.Number(100, 99999)} {StreetName()}";

    public static string Country() => Chance.Pick(Countries);

    public static string CountryCode() => Chance.Pick(CountryCodes);

    public static string Locale() => Chance.Pick(Languages);

    public static string Latitude() => Degrees(90);

    public static string Longitude() => Degrees(180);

    private static string Degrees(int most) => ((Chance.Share() * 2 * most) - most).ToString("0.0000", CultureInfo.InvariantCulture);
}
