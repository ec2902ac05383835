using System.Numerics;
using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Runtime;

/// <content>The members that have no property, after those that have one.</content>
public ref partial struct JsonWriter
{
    private const int BitsPerWord = 64;

    private void WriteAdditional(int start, in AdditionalMembers members, ReadOnlySpan<byte> names)
    {
        Span<ulong> written = stackalloc ulong[NameTable.MaxCount / BitsPerWord];
        MarkWritten(start, names, written);
        if (members.Dictionary is { } dictionary)
        {
            WriteAdditional(dictionary, names, written);
            return;
        }
        WriteNulls(members.Nulls & ~written[0], names);
        written[0] |= members.Nulls;
        if (members.Raw is { } raw)
            WriteRaw(raw, names, written);
    }

    // The object is not closed, so the scanner fails at its end.
    private readonly void MarkWritten(int start, ReadOnlySpan<byte> names, scoped Span<ulong> written)
    {
        var scanner = new JsonScanner(_buffer.Written.Span[start..]);
        scanner.ReadValue();
        var at = 0;
        while (scanner.MoveToName())
        {
            var name = scanner.Slice(scanner.ReadName());
            Mark(written, NameTable.Find(names, ref at, name));
            scanner.ReadValue();
            scanner.Skip();
        }
    }

    private void WriteNulls(ulong nulls, ReadOnlySpan<byte> names)
    {
        for (; nulls != 0; nulls &= nulls - 1)
        {
            WriteRawName(NameTable.NameAt(names, BitOperations.TrailingZeroCount(nulls)));
            WriteNull();
        }
    }

    private void WriteAdditional(Dictionary<string, JsonElement> members, ReadOnlySpan<byte> names, scoped ReadOnlySpan<ulong> written)
    {
        foreach (var (name, value) in members)
        {
            var before = _buffer.Length;
            var wasFirst = _isFirst;
            WriteDataName(name);
            var wire = _buffer.Written.Span[(before + (wasFirst ? 1 : 2))..^2];
            if (IsMarked(written, wire, names))
            {
                _buffer.Truncate(before);
                _isFirst = wasFirst;
                continue;
            }
            WriteValue(value);
        }
    }

    private void WriteRaw(RawMembers members, ReadOnlySpan<byte> names, scoped ReadOnlySpan<ulong> written)
    {
        if (members.MayRepeatNames)
        {
            var dictionary = new Dictionary<string, JsonElement>();
            members.CopyTo(dictionary);
            WriteAdditional(dictionary, names, written);
            return;
        }
        var scanner = JsonScanner.OfMembers(members.Json);
        scanner.ReadValue();
        while (scanner.MoveToName())
        {
            var name = scanner.Slice(scanner.ReadName());
            scanner.ReadValue();
            scanner.Skip();
            if (IsMarked(written, name, names))
                continue;
            WriteRawName(name);
            _buffer.Write(scanner.Slice(scanner.Value));
        }
    }

    private void WriteRawName(ReadOnlySpan<byte> name)
    {
        _buffer.Write(_isFirst ? "\""u8 : ",\""u8);
        _isFirst = false;
        _buffer.Write(name);
        _buffer.Write("\":"u8);
    }

    private static bool IsMarked(ReadOnlySpan<ulong> marks, ReadOnlySpan<byte> name, ReadOnlySpan<byte> names)
    {
        var at = 0;
        return NameTable.Find(names, ref at, name) is >= 0 and var index && (marks[index / BitsPerWord] >> (index % BitsPerWord) & 1) != 0;
    }

    private static void Mark(Span<ulong> marks, int index)
    {
        if (index >= 0)
            marks[index / BitsPerWord] |= 1UL << (index % BitsPerWord);
    }
}
