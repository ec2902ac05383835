using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

internal static class DocBinder
{
    /// <summary>The first sentence as summary, the rest as remarks; <paramref name="fallback"/> where no sentence stands first.</summary>
    public static DocDeclaration Bind(string? description, string fallback)
    {
        var blocks = DescriptionReader.Read(description);
        if (blocks.Count == 0 || blocks[0] is not Paragraph first)
            return new(Paragraph.Of(DescriptionReader.CollapseSpace(fallback).Trim()), blocks);
        var (sentence, rest) = FirstSentence.Of(first);
        return new(sentence, [.. rest is null ? Array.Empty<DescriptionBlock>() : [rest], .. blocks.Skip(1)]);
    }
}
