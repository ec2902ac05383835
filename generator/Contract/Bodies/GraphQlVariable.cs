namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>A variable that a GraphQL document declares, such as <c>$id: ID!</c> (GraphQL specification, section 2.10).</summary>
internal sealed record GraphQlVariable(string Name, string Type, bool HasDefault)
{
    public bool IsRequired => !HasDefault && Type.EndsWith("!", StringComparison.Ordinal);

    /// <summary>Reads the declarations of a document. Elsewhere in a document, no colon follows a variable.</summary>
    public static IReadOnlyList<GraphQlVariable> Read(string document)
    {
        var variables = new List<GraphQlVariable>();
        for (var at = document.IndexOf('$'); at >= 0; at = document.IndexOf('$', at + 1))
        {
            var name = Take(document, at + 1, IsInName);
            var colon = SkipSpace(document, at + 1 + name.Length);
            if (name.Length == 0 || colon == document.Length || document[colon] != ':')
                continue;
            var start = SkipSpace(document, colon + 1);
            var type = Take(document, start, c => IsInName(c) || c is '[' or ']' or '!');
            var end = SkipSpace(document, start + type.Length);
            if (type.Length > 0)
                variables.Add(new(name, type, HasDefault: end < document.Length && document[end] == '='));
        }
        return variables;
    }

    private static string Take(string text, int start, Func<char, bool> isPart)
    {
        var end = start;
        while (end < text.Length && isPart(text[end]))
            end++;
        return text.Substring(start, end - start);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsInName(char c) => c is '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
