namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>Finds where a string of a JSON text ends, whatever else is wrong with the text.</summary>
internal static class JsonString
{
    /// <summary>
    /// Behind the closing quote of the string that starts at <paramref name="at"/>; the end of the text where there is none.
    /// </summary>
    public static int End(string text, int at)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '"')
                return at + 1;
        }
        return text.Length;
    }
}
