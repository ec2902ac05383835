using System.Text;
using ZoomGen.Conformance.Records;
using ZoomGen.Conformance.Wire;

namespace ZoomGen.Conformance.Comparison;

/// <summary>Compares the parts of a multipart body, in order.</summary>
internal static class PartComparison
{
    public static IEnumerable<Difference> Compare(
        ComparisonContext context, IReadOnlyList<RecordedPart> expected, IReadOnlyList<WirePart> actual) =>
        Alignment.Of([.. expected.Select(ToWire)], actual, HaveSameName).SelectMany(pair => Compare(context, pair.Expected, pair.Actual));

    private static WirePart ToWire(RecordedPart part) =>
        new(part.Name, part.Filename, part.FilenameStar, part.ContentType, part.Value ?? part.ValueBase64 ?? "");

    private static bool HaveSameName(WirePart expected, WirePart actual) =>
        expected.Name == actual.Name || (expected.Name is { } name && Rules.HostileText.EscapePartName(name) == actual.Name);

    private static IEnumerable<Difference> Compare(ComparisonContext context, WirePart? expected, WirePart? actual)
    {
        if (expected is null || actual is null)
            return [new(DifferenceKinds.Part, (expected ?? actual)!.Name, expected?.ToString(), actual?.ToString())];
        return
        [
            .. Compare(DifferenceKinds.PartName, expected.Name, expected.Name, actual.Name),
            .. Compare(DifferenceKinds.PartFileName, expected.Name, expected.FileName, actual.FileName),
            .. Compare(DifferenceKinds.PartEncodedFileName, expected.Name, expected.EncodedFileName, actual.EncodedFileName),
            .. Compare(DifferenceKinds.PartContentType, expected.Name, expected.ContentType, actual.ContentType),
            .. CompareValue(context, expected, actual),
        ];
    }

    private static IEnumerable<Difference> CompareValue(ComparisonContext context, WirePart expected, WirePart actual)
    {
        if (expected.Name is { } name && DocumentedTypes.IsJson(context.Operation, name)
            && JsonTokens.Read(Encoding.UTF8.GetBytes(expected.Value)) is { } wanted
                && JsonTokens.Read(Encoding.UTF8.GetBytes(actual.Value)) is { } sent)
            return JsonComparison.Compare(wanted, sent);
        return Compare(DifferenceKinds.PartValue, expected.Name, expected.Value, actual.Value);
    }

    private static IEnumerable<Difference> Compare(string kind, string? part, string? expected, string? actual) =>
        expected == actual ? [] : [new(kind, part, expected, actual)];
}
