using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

/// <summary>The documentation of a member. The summary is its first sentence, and the remarks are the rest.</summary>
internal sealed record DocDeclaration(Paragraph Summary, EquatableArray<DescriptionBlock> Remarks)
{
    /// <summary>Documentation that the generator itself writes, without markup.</summary>
    public DocDeclaration(string summary, IEnumerable<string> remarks)
        : this(Paragraph.Of(summary), [.. remarks.Select(Paragraph.Of)])
    {
    }
}
