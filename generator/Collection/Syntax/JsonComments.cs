using System.Text;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>Removes comments from JSON that people wrote by hand.</summary>
internal static class JsonComments
{
    /// <summary>Removes comments as Postman does before it sends a body. The white space around them is kept.</summary>
    public static string Remove(string text) => Replace(text, comment => "");

    /// <summary>Replaces comments with spaces, so that lines and columns do not change.</summary>
    public static string Blank(string text) => Replace(text, comment => new string([.. comment.Select(c => c is '\r' or '\n' ? c : ' ')]));

    private static string Replace(string text, Func<string, string> replace)
    {
        if (text.IndexOf('/') < 0)
            return text;
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = End(text, at);
            if (IsComment(text, at))
                kept.Append(replace(text.Substring(at, end - at)));
            else
                kept.Append(text, at, end - at);
            at = end;
        }
        return kept.ToString();
    }

    private static bool IsComment(string text, int at) => text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*';

    // The position after the string, comment or single character that starts here.
    private static int End(string text, int at)
    {
        if (text[at] == '"')
            return JsonString.End(text, at);
        if (!IsComment(text, at))
            return at + 1;
        // Postman treats the carriage return at the end of a line as part of the comment.
        var (mark, length) = text[at + 1] == '/' ? ("\n", 0) : ("*/", 2);
        var end = text.IndexOf(mark, Math.Min(at + 2, text.Length), StringComparison.Ordinal);
        return end < 0 ? text.Length : end + length;
    }
}
