using System.Text.Json;

namespace ZoomGen.Json;

/// <summary>Members of an object as raw JSON, in the order in which they came. A name can occur twice; the last one counts.</summary>
internal sealed class RawMembers
{
    private const int InitialLength = 64;

    /// <summary>So many names are compared with each other; more would take too long.</summary>
    private const int MaxCompared = 16;

    // A whole object, which grows by one member at a time.
    private byte[] _json = [(byte)'{', (byte)'}'];
    private int _length = 2;

    /// <summary>The members as a JSON object.</summary>
    public ReadOnlySpan<byte> Json => _json.AsSpan(0, _length);

    public int Count { get; private set; }

    /// <summary>Whether a name may be written twice: two are equal, or one has escapes, or they are many.</summary>
    public bool MayRepeatNames => Count > MaxCompared || Json.Contains((byte)'\\') || HasTwins();

    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        const int Punctuation = 4;
        var end = _length - 1;
        _length += name.Length + value.Length + Punctuation - (Count == 0 ? 1 : 0);
        if (_length > _json.Length)
            Array.Resize(ref _json, Math.Max(_length, Math.Max(InitialLength, _json.Length * 2)));
        var target = _json.AsSpan(end);
        if (Count++ > 0)
            Append(ref target, ","u8);
        Append(ref target, "\""u8);
        Append(ref target, name);
        Append(ref target, "\":"u8);
        Append(ref target, value);
        Append(ref target, "}"u8);
    }

    public void CopyTo(Dictionary<string, JsonElement> dictionary)
    {
        var scanner = JsonScanner.OfMembers(Json);
        scanner.ReadValue();
        while (scanner.MoveToName())
        {
            var name = scanner.Slice(scanner.ReadName());
            scanner.ReadValue();
            scanner.Skip();
            dictionary[WireName.Decode(name)] = JsonText.Parse(scanner.Slice(scanner.Value));
        }
    }

    private bool HasTwins()
    {
        Span<Range> names = stackalloc Range[MaxCompared];
        var scanner = JsonScanner.OfMembers(Json);
        scanner.ReadValue();
        for (var count = 0; scanner.MoveToName(); count++)
        {
            names[count] = scanner.ReadName();
            for (var i = 0; i < count; i++)
            {
                if (scanner.Slice(names[i]).SequenceEqual(scanner.Slice(names[count])))
                    return true;
            }
            scanner.ReadValue();
            scanner.Skip();
        }
        return false;
    }

    private static void Append(ref Span<byte> target, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(target);
        target = target[bytes.Length..];
    }
}
