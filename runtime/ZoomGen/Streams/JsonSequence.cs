namespace ZoomGen.Streams;

/// <summary>
/// Finds the ends of the texts in a JSON text sequence (RFC 7464): the next record separator, or the line feed after a complete text. A
/// text can have several lines, and a complete text must not wait for the separator of the next one.
/// </summary>
internal sealed class JsonSequence
{
    private const byte RecordSeparator = 0x1E;

    private int _depth;
    private bool _isInString;
    private bool _isEscaped;

    public int IndexOfEnd(ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index < bytes.Length; index++)
        {
            var value = bytes[index];
            if (value == RecordSeparator || (value == '\n' && _depth <= 0))
            {
                (_depth, _isInString, _isEscaped) = (0, false, false);
                return index;
            }
            Follow(value);
        }
        return -1;
    }

    private void Follow(byte value)
    {
        if (_isEscaped)
            _isEscaped = false;
        else if (_isInString && value == '\\')
            _isEscaped = true;
        else if (value == '"')
            _isInString = !_isInString;
        else if (!_isInString && value is (byte)'{' or (byte)'[')
            _depth++;
        else if (!_isInString && value is (byte)'}' or (byte)']')
            _depth--;
    }
}
