using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ZoomGen.Variables;

/// <summary>What the dynamic variables leave to chance.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Sample data; identifiers and passwords are made elsewhere.")]
internal static class Chance
{
    public const string Digit = "0123456789";
    public const string HexDigit = "0123456789abcdef";
    public const string Lowercase = "abcdefghijklmnopqrstuvwxyz";
    public const string Uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static bool Flip() => Random.Shared.Next(2) == 0;

    /// <summary>A number with both ends in reach.</summary>
    public static int Between(int least, int most) => Random.Shared.Next(least, most + 1);

    /// <summary>A share of the whole, which it never is.</summary>
    public static double Share() => Random.Shared.NextDouble();

    public static string Number(int least, int most) => Between(least, most).ToString(CultureInfo.InvariantCulture);

    public static T Pick<T>(T[] choices) => choices[Random.Shared.Next(choices.Length)];

    public static string Text(string characters, int length) => string.Create(length, characters, static (text, characters) =>
        Random.Shared.GetItems(characters.AsSpan(), text));

    /// <summary>Values of one variable, one after another.</summary>
    public static string Several(int count, string separator, Func<string> next) =>
        string.Join(separator, Enumerable.Range(0, count).Select(_ => next()));
}
