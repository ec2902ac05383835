using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Fuzzed;
using ZoomGen.Runtime;

namespace ZoomGen.Fuzzing;

/// <summary>
/// Reads documents into types: they accept what is JSON, whether or not it matches them, and write it back with the same meaning.
/// </summary>
internal static class TypedComparison
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    /// <summary>What is different, or null.</summary>
    public static string? Compare(byte[] document, bool isJson)
    {
        var readers = Readers(document);
        // Exceptions take time, so only one reader has to refuse each document.
        foreach (var (name, read) in isJson ? readers : [readers[document.Length % readers.Length]])
        {
            if (IsAccepted(read) != isJson)
                return isJson ? $"{name} refuses JSON." : $"{name} accepts what is not JSON.";
        }
        return !isJson || !IsText(document) || HasSameMeaning(document) ? null : "An object is written back with another meaning.";
    }

    private static (string Name, Action Read)[] Readers(byte[] document) =>
    [
        ("An object", () => new JsonReader(document).ReadRoot<Thing>()),
        ("A list of objects", () => new JsonReader(document).ReadRootList<Thing, ObjectItem<Thing>>()),
        ("A list of strings", () => new JsonReader(document).ReadRootList<string, StringItem>()),
        ("A list of integers", () => new JsonReader(document).ReadRootList<long, Int64Item>()),
        ("A list of decimals", () => new JsonReader(document).ReadRootList<decimal, DecimalItem>()),
        ("A list of flags", () => new JsonReader(document).ReadRootList<bool, BooleanItem>()),
        ("A list of moments", () => new JsonReader(document).ReadRootList<DateTimeOffset, DateTimeOffsetItem>()),
        ("A list of integers or null", () => new JsonReader(document).ReadRootList<long?, NullValueItem<long, Int64Item>>()),
        ("A map of strings", () => new JsonReader(document).ReadRootMap<string, StringItem>()),
        ("A map of integers", () => new JsonReader(document).ReadRootMap<long, Int64Item>()),
        ("A map of objects", () => new JsonReader(document).ReadRootMap<Thing, ObjectItem<Thing>>()),
    ];

    private static bool IsAccepted(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // System.Text.Json cannot compare texts that no .NET string can represent.
    private static bool IsText(byte[] document) =>
        Utf8.IsValid(document) && !Encoding.UTF8.GetString(document).Contains("\\ud", StringComparison.OrdinalIgnoreCase);

    private static bool HasSameMeaning(byte[] document)
    {
        using var expected = JsonDocument.Parse(document, Deep);
        return IsWritten(expected, JsonText.Serialize(new JsonReader(document).ReadRoot<Thing>()))
            && expected.RootElement.ValueKind switch
            {
                JsonValueKind.Array => IsWritten(expected, RewriteList(document)),
                JsonValueKind.Object => IsWritten(expected, RewriteMap(document)),
                _ => true,
            };
    }

    private static string RewriteList(byte[] document) => JsonText.Serialize<List<Thing>, ListItem<Thing, ObjectItem<Thing>>>(
        new JsonReader(document).ReadRootList<Thing, ObjectItem<Thing>>()!);

    private static string RewriteMap(byte[] document) => JsonText.Serialize<Dictionary<string, Thing>, MapItem<Thing, ObjectItem<Thing>>>(
        new JsonReader(document).ReadRootMap<Thing, ObjectItem<Thing>>()!);

    private static bool IsWritten(JsonDocument expected, string json)
    {
        using var written = JsonDocument.Parse(json, Deep);
        return HaveSameMeaning(expected.RootElement, written.RootElement);
    }

    // Of a name that occurs twice, the last value counts.
    private static bool HaveSameMeaning(JsonElement left, JsonElement right) => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => HaveSameMeaning(Members(left), Members(right)),
        (JsonValueKind.Array, JsonValueKind.Array) => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => HaveSameMeaning(pair.First, pair.Second)),
        // Seconds that are missing are written as zero, and the digits of a UUID in lower case.
        (JsonValueKind.String, JsonValueKind.String) => left.ValueEquals(right.GetString())
            || (left.TryGetDateTimeOffset(out var moment) && right.TryGetDateTimeOffset(out var other) && moment.EqualsExact(other))
            || (left.TryGetGuid(out var id) && right.TryGetGuid(out var otherId) && id == otherId),
        // A number becomes the text of a string property, and the other way round.
        (JsonValueKind.Number, JsonValueKind.String) => right.ValueEquals(left.GetRawText()),
        (JsonValueKind.String, JsonValueKind.Number) => left.ValueEquals(right.GetRawText()),
        // DeepEquals throws for a number whose exponent is beyond every type, which is kept as it is.
        (JsonValueKind.Number, JsonValueKind.Number) =>
            left.GetRawText() == right.GetRawText() || JsonElement.DeepEquals(left, right),
        _ => JsonElement.DeepEquals(left, right),
    };

    private static bool HaveSameMeaning(Dictionary<string, JsonElement> left, Dictionary<string, JsonElement> right) =>
        left.Count == right.Count
        && left.All(member => right.TryGetValue(member.Key, out var other) && HaveSameMeaning(member.Value, other));

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>();
        foreach (var member in element.EnumerateObject())
            members[member.Name] = member.Value;
        return members;
    }
}
