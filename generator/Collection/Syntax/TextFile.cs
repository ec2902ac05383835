namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>A file with its text, which is null if the file cannot be read.</summary>
internal sealed record TextFile(string Path, string? Text)
{
    public bool IsYaml =>
        Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
