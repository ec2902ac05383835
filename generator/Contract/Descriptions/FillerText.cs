namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Recognizes the Latin filler text that converters generate as samples.</summary>
internal static class FillerText
{
    private static readonly HashSet<string> Words = new(
        ("""
        ad adipisicing adipiscing aliqua aliquip amet anim aute cillum commodo consectetur consequat culpa cupidatat deserunt do dolor dolore duis
        ea eiusmod elit enim esse est et eu ex excepteur exercitation fugiat id in incididunt ipsum irure labore laboris laborum lorem magna minim
        mollit nisi non nostrud nulla occaecat officia pariatur proident qui quis reprehenderit sed sint sit sunt tempor ullamco ut velit veniam
        voluptate
        """).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    public static bool Is(string text)
    {
        var words = text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.All(Words.Contains);
    }
}
