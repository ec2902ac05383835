using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>Reads the source of a file: <c>src</c>, which is a path or a list of paths, or its content in base64.</summary>
internal static class FileSourceReader
{
    public static FileSourceNode Read(ObjectView row, string contentName) => row.Member("src") switch
    {
        SyntaxArray { Elements: var list } => new([.. list.Select(path => path.AsText()).OfType<string>()], IsList: list.Count > 1, null),
        { } path when path.AsText() is { Length: > 0 } text => new([text], IsList: false, null),
        _ => new([], IsList: false, row.TextOrNull(contentName) is { Length: > 0 } content ? content : null),
    };
}
