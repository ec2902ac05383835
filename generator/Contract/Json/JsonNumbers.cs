namespace ZoomGen.Generator.Contract.Json;

/// <summary>The numbers of a JSON text by their digits, in the order in which they stand.</summary>
internal static class JsonNumbers
{
    /// <param name="text">JSON without a fault.</param>
    public static IEnumerable<string> Read(string text)
    {
        var inString = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                inString = !inString;
            }
            else if (inString)
            {
                at += text[at] == '\\' ? 1 : 0;
            }
            else if (text[at] is '-' or (>= '0' and <= '9'))
            {
                var start = at;
                while (at + 1 < text.Length && text[at + 1] is '+' or '-' or '.' or 'e' or 'E' or (>= '0' and <= '9'))
                    at++;
                yield return text.Substring(start, at + 1 - start);
            }
        }
    }
}
