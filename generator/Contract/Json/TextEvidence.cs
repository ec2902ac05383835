using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Tells what texts of one value stand for, where every one of them is written back as it stands. The readers are tried in this order, and each
/// gives null for "not mine".
/// </summary>
internal static class TextEvidence
{
    private static readonly Func<IReadOnlyCollection<string>, string, JsonShape?>[] Readers = [ReadDate, ReadTime, ReadPointInTime, ReadGuid, ReadUri, ReadBytes];

    // As .NET writes one: in lower case.
    private static readonly Regex GuidPattern = new(@"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z", RegexOptions.CultureInvariant);

    /// <param name="texts">All texts, at least one.</param>
    /// <param name="name">What the value is called, which counts where a text alone proves nothing.</param>
    public static JsonShape Read(IReadOnlyCollection<string> texts, string name) =>
        Readers.Select(reader => reader(texts, name)).FirstOrDefault(shape => shape is not null) ?? ScalarShape.Text;

    public static bool IsBase64(string text)
    {
        try
        {
            return text.Length > 0 && Convert.ToBase64String(Convert.FromBase64String(text)) == text;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static JsonShape? ReadDate(IReadOnlyCollection<string> texts, string name) => texts.All(Timestamp.IsDate) ? new ScalarShape(ScalarKind.Date) : null;

    // `00:30:00` may as well be a length of time.
    private static JsonShape? ReadTime(IReadOnlyCollection<string> texts, string name) =>
        name.EndsWith("time", StringComparison.OrdinalIgnoreCase) && texts.All(Timestamp.IsTime) ? new ScalarShape(ScalarKind.Time) : null;

    private static JsonShape? ReadPointInTime(IReadOnlyCollection<string> texts, string name)
    {
        if (Timestamp.FormatOf(texts, Timestamp.OffsetFormats) is { } format)
            return Shape(ScalarKind.DateTimeOffset, format, Timestamp.OffsetFormats);
        return Timestamp.FormatOf(texts, Timestamp.LocalFormats) is { } local ? Shape(ScalarKind.DateTime, local, Timestamp.LocalFormats) : null;
    }

    private static ScalarShape Shape(ScalarKind kind, string format, IReadOnlyList<string> formats) => new(kind, format == formats[0] ? null : format);

    private static JsonShape? ReadGuid(IReadOnlyCollection<string> texts, string name) =>
        texts.All(GuidPattern.IsMatch) ? new ScalarShape(ScalarKind.Guid) : null;

    private static JsonShape? ReadUri(IReadOnlyCollection<string> texts, string name) => texts.All(IsWebAddress) ? new ScalarShape(ScalarKind.Uri) : null;

    // Braces are a template's, and white space is somebody's mistake: such a text may change into anything.
    private static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(c => c is '{' or '}' or '<' or '>' || char.IsWhiteSpace(c))
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    // Any word of four letters is base64 by chance.
    private static JsonShape? ReadBytes(IReadOnlyCollection<string> texts, string name) =>
        name.IndexOf("base64", StringComparison.OrdinalIgnoreCase) >= 0 && texts.All(IsBase64) ? new ScalarShape(ScalarKind.Bytes) : null;
}
