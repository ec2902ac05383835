using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZoomGen.Json;

/// <summary>Tells the place and the kinds of values that do not match their types.</summary>
internal sealed class MisfitListener(Action<string, Type, JsonValueKind> tell)
{
    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    public void Tell(ReadOnlySpan<byte> json, int position, Type expected) => tell(
        FindPath(json, position),
        Nullable.GetUnderlyingType(expected) ?? expected,
        json[position] switch
        {
            (byte)'{' => JsonValueKind.Object,
            (byte)'[' => JsonValueKind.Array,
            (byte)'"' => JsonValueKind.String,
            (byte)'t' => JsonValueKind.True,
            (byte)'f' => JsonValueKind.False,
            (byte)'n' => JsonValueKind.Null,
            _ => JsonValueKind.Number,
        });

    // Reads the text from its start, so that a reader without a listener does not have to know where it is.
    private static string FindPath(ReadOnlySpan<byte> json, int position)
    {
        var path = new StringBuilder("$");
        var scanner = new JsonScanner(json);
        scanner.ReadValue();
        while (scanner.Value.Start.Value < position)
            Descend(path, ref scanner, position);
        return path.ToString();
    }

    // Moves to the member or element that contains the position.
    private static void Descend(StringBuilder path, ref JsonScanner scanner, int position)
    {
        var isObject = scanner.First == '{';
        for (var index = 0; isObject ? scanner.MoveToName() : scanner.MoveToElement(); index++)
        {
            var name = isObject ? scanner.ReadName() : default;
            scanner.ReadValue();
            var mark = scanner.Mark();
            var isContainer = scanner.First is (byte)'{' or (byte)'[';
            scanner.Skip();
            if (scanner.Value.End.Value <= position)
                continue;
            if (isObject)
                AppendName(path, WireName.Decode(scanner.Slice(name)));
            else
                path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            if (isContainer)
                scanner.ReturnTo(mark);
            return;
        }
    }

    private static void AppendName(StringBuilder path, string name)
    {
        if (name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(WordCharacters))
            path.Append('.').Append(name);
        else
            path.Append("['").Append(Escape(name)).Append("']");
    }

    private static string Escape(string name) =>
        name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
