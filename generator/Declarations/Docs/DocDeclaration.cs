using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

/// <summary>The documentation of a member: a first sentence, and what follows it.</summary>
internal sealed record DocDeclaration(Paragraph Summary, EquatableArray<DescriptionBlock> Remarks)
{
    /// <summary>Documentation in words of our own, which hold no markup.</summary>
    public DocDeclaration(string summary, IEnumerable<string> remarks)
        : this(Paragraph.Of(summary), [.. remarks.Select(Paragraph.Of)])
    {
    }
}
