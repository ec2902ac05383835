using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection.Formats;

/// <summary>Reads the version in a collection's schema URL.</summary>
internal static class SchemaVersion
{
    private const string Mark = "/collection/v";

    /// <summary>The first character of the version, or null if the schema contains none.</summary>
    public static char? Read(SyntaxObject info)
    {
        if (info.Find("schema") is not SyntaxScalar { IsString: true, Text: var schema })
            return null;
        var version = schema.IndexOf(Mark, StringComparison.Ordinal);
        return version < 0 ? null : schema.ElementAtOrDefault(version + Mark.Length);
    }
}
