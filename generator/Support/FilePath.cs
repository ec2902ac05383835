namespace ZoomGen.Generator.Support;

/// <summary>Paths as text, because a generator must not ask the file system. Those of Windows count on every system.</summary>
internal static class FilePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>A path that is relative to the folder of a file.</summary>
    public static string Resolve(string file, string path) =>
        Normalize(IsRooted(path) ? path : file.Substring(0, file.LastIndexOfAny(Separators) + 1) + path);

    /// <summary>The path with slashes, and without steps up or a slash at its end.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment != ".")
                segments.Add(segment);
        }
        var root = path.Length - path.TrimStart(Separators).Length;
        return new string('/', root) + string.Join("/", segments);
    }

    private static bool IsRooted(string path) =>
        (path.Length > 0 && Separators.Contains(path[0])) || (path.Length > 1 && path[1] == ':');
}
