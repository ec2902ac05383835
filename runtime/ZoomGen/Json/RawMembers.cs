using System.Text.Json;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>Members of an object as raw JSON, in the order in which they came. A name can occur twice; the last one counts.</summary>
internal sealed class RawMembers(bool isValue = false)
{
    private const int InitialLength = 64;

    // A whole object, which grows by one member at a time.
    private byte[] _json = [(byte)'{', (byte)'}'];
    private int _length = 2;

    // A bit for each name, which other names may have as well.
    private ulong _seen;

    /// <summary>Whether the only member, with the empty name, is a value that was read in place of the object.</summary>
    public bool IsValue => isValue;

    /// <summary>The members as a JSON object.</summary>
    public ReadOnlySpan<byte> Json => _json.AsSpan(0, _length);

    /// <summary>
    /// Whether two names may be equal, or one may be that of a property. If not, all members can be written as they are.
    /// </summary>
    public bool MayRepeatNames { get; private set; }

    /// <param name="name">The name, with its escapes.</param>
    /// <param name="value">The value.</param>
    /// <param name="isProperty">Whether a property has the name.</param>
    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool isProperty)
    {
        const int Punctuation = 4;
        var isFirst = _length == 2;
        var end = _length - 1;
        var bit = 1UL << (int)(NameTableFormat.Hash(name, seed: 0) % 64);
        MayRepeatNames |= isProperty || (_seen & bit) != 0 || name.Contains((byte)'\\');
        _seen |= bit;
        _length += name.Length + value.Length + Punctuation - (isFirst ? 1 : 0);
        if (_length > _json.Length)
            Array.Resize(ref _json, Math.Max(_length, Math.Max(InitialLength, _json.Length * 2)));
        var target = _json.AsSpan(end);
        if (!isFirst)
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

    private static void Append(ref Span<byte> target, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(target);
        target = target[bytes.Length..];
    }
}
