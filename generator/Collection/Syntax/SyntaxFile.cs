using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>Reads a file of JSON or YAML into a tree. Invalid text is reported with its place.</summary>
internal static class SyntaxFile
{
    /// <summary>In characters. Enough for the maximum number of requests, each as large as those of the largest collections.</summary>
    public const int MaxLength = 96 * 1024 * 1024;

    public static SyntaxNode? Parse(TextFile file, DiagnosticBag bag)
    {
        if (file.Text is not { Length: <= MaxLength } text)
        {
            bag.Report(Descriptors.UnreadableFile, Place.StartOf(file.Path), Invariant.Text(MaxLength));
            return null;
        }
        var isYaml = file.IsYaml;
        var (root, fault) = isYaml ? YamlSyntaxReader.Read(file.Path, text) : JsonSyntaxReader.Read(file.Path, text);
        if (fault is not null)
            bag.Report(isYaml ? Descriptors.MalformedYaml : Descriptors.MalformedJson, fault.Place, fault.Message);
        return root;
    }
}
