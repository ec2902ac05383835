using System.Security.Cryptography;

namespace ZoomGen.Variables;

/// <summary>Identifiers, numbers and colours.</summary>
internal static class Basics
{
    private const string PasswordCharacters = Chance.Lowercase + Chance.Uppercase + Chance.Digit + "_";

    private static readonly string[] Colors =
    [
        "amber", "beige", "black", "blue", "bronze", "brown", "coral", "cream", "gold", "green", "indigo", "khaki", "maroon", "navy",
        "ochre", "orange", "pink", "purple", "red", "rose", "silver", "teal", "violet", "white", "yellow",
    ];

    public static string Uuid() => Guid.NewGuid().ToString();

    public static string Integer() => Chance.Number(0, 1000);

    public static string Boolean() => Chance.Flip() ? "true" : "false";

    public static string AlphaNumeric() => Chance.Text(Chance.Lowercase + Chance.Digit, 1);

    public static string Color() => Chance.Pick(Colors);

    public static string HexColor() => $"#{Chance.Text(Chance.HexDigit, 6)}";

    public static string Semver() => $"{Chance.Number(0, 9)}.{Chance.Number(0, 9)}.{Chance.Number(0, 9)}";

    // An account that is opened with it stays open: it must not be guessed.
    public static string Password() => RandomNumberGenerator.GetString(PasswordCharacters, 15);
}
