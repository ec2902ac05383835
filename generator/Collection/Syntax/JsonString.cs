namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>Finds the end of a string in a JSON text, even if the text is invalid.</summary>
internal static class JsonString
{
    /// <summary>
    /// The position after the closing quote of the string that starts at <paramref name="at"/>, or the end of the text if there is none.
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
