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
        var nulls = members.Nulls & ~_written;
        var raw = members.Raw;
        if (members.Dictionary is null && raw is not { MayRepeatNames: true })
        {
            WriteNulls(nulls, names);
            if (raw is not null)
                WriteMembers(raw.Json[1..^1]);
            return;
        }
        Span<ulong> written = stackalloc ulong[NameTable.MaxCount / BitsPerWord];
        MarkWritten(start, names, written);
        if (members.Dictionary is { } dictionary)
        {
            WriteAdditional(dictionary, names, written);
            return;
        }
        WriteNulls(nulls, names);
        written[0] |= nulls;
        var others = new Dictionary<string, JsonElement>();
        raw!.CopyTo(others);
        WriteAdditional(others, names, written);
    }

    private readonly void WriteKept(in AdditionalMembers value)
    {
        if (value.Raw is { } raw)
            _buffer.Write(raw.Json["{\"\":".Length..^1]);
        else
            WriteValue(value.Dictionary![""]);
    }

    // The object is not closed, so the scanner fails at its end.
    private readonly void MarkWritten(int start, ReadOnlySpan<byte> names, scoped Span<ulong> written)
    {
        var scanner = new JsonScanner(_buffer.Written.Span[start..]);
        scanner.ReadValue();
        var at = 0;
        while (scanner.MoveToName())
        {
            var index = NameTable.Find(names, ref at, scanner.Slice(scanner.ReadName()));
            written[index / BitsPerWord] |= 1UL << (index % BitsPerWord);
            scanner.ReadValue();
            scanner.Skip();
        }
    }

    private void WriteNulls(ulong nulls, ReadOnlySpan<byte> names)
    {
        for (; nulls != 0; nulls &= nulls - 1)
        {
            WriteMembers("\""u8);
            _buffer.Write(NameTable.NameAt(names, BitOperations.TrailingZeroCount(nulls)));
            _buffer.Write("\":null"u8);
        }
    }

    private void WriteAdditional(Dictionary<string, JsonElement> members, ReadOnlySpan<byte> names, scoped ReadOnlySpan<ulong> written)
    {
        foreach (var (name, value) in members)
        {
            var (before, wasFirst) = (_buffer.Length, _isFirst);
            WriteDataName(name);
            if (IsMarked(written, _buffer.Written.Span[(before + (wasFirst ? 1 : 2))..^2], names))
            {
                _buffer.Truncate(before);
                _isFirst = wasFirst;
                continue;
            }
            WriteValue(value);
        }
    }

    // Members, or the start of one, after a comma if it is not the first.
    private void WriteMembers(ReadOnlySpan<byte> members)
    {
        if (!_isFirst)
            _buffer.Write((byte)',');
        _isFirst = false;
        _buffer.Write(members);
    }

    private static bool IsMarked(scoped ReadOnlySpan<ulong> marks, ReadOnlySpan<byte> name, ReadOnlySpan<byte> names)
    {
        var at = 0;
        var index = NameTable.Find(names, ref at, name);
        return index >= 0 && (marks[index / BitsPerWord] >> (index % BitsPerWord) & 1) != 0;
    }
}
