using System.Globalization;
using System.Text;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Names in scripts other than Latin.</summary>
internal static class OtherScript
{
    /// <summary>
    /// The letters, marks and digits of a text, with each word in upper case where the script has one. Characters that are not shown are
    /// lost, so that names which look the same are the same.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            var isPart = char.IsLetterOrDigit(c) || (!startsWord && IsMark(c));
            if (isPart)
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = !isPart;
        }
        return name.ToString();
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
