using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3;

internal static class PartKind
{
    public static void Report(ObjectView part, string? kind, string expected) => part.Bag.Report(
        Descriptors.UnknownKind,
        part.Member(KindName.Member)?.Place ?? part.Place,
        kind is null ? "no '$kind'" : $"the $kind '{kind}'",
        expected);
}
