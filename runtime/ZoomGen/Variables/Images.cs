namespace ZoomGen.Variables;

/// <summary>Addresses of pictures; Postman has one for each subject.</summary>
internal static class Images
{
    private const string Site = "http://placeimg.com/640/480";

    // Postman's lead to the portraits of real accounts.
    public static string Avatar() => $"https://avatars.example.com/u/{Chance.Number(1, 99_999_999)}";

    public static string Any() => Site;

    public static string Abstract() => $"{Site}/abstract";

    public static string Animals() => $"{Site}/animals";

    public static string Business() => $"{Site}/business";

    public static string Cats() => $"{Site}/cats";

    public static string City() => $"{Site}/city";

    public static string Fashion() => $"{Site}/fashion";

    public static string Food() => $"{Site}/food";

    public static string Nature() => $"{Site}/nature";

    public static string Nightlife() => $"{Site}/nightlife";

    public static string People() => $"{Site}/people";

    public static string Sports() => $"{Site}/sports";

    public static string Transport() => $"{Site}/transport";

    // A grey box of 640 by 480.
    public static string DataUri() =>
        "data:image/svg+xml;charset=UTF-8,"
        + "%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20width%3D%22640%22%20height%3D%22480%22%3E"
        + "%3Crect%20width%3D%22100%25%22%20height%3D%22100%25%22%20fill%3D%22grey%22%2F%3E%3C%2Fsvg%3E";
}
