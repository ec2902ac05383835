using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>Reads a JSON file. Invalid JSON is reported with its place.</summary>
internal static class JsonFile
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
        var (root, fault) = JsonSyntaxReader.Read(file.Path, text);
        if (fault is not null)
            bag.Report(Descriptors.MalformedJson, fault.Place, fault.Message);
        return root;
    }
}
