using System.Globalization;
using System.Text;
using ZoomGen.Buffers;

namespace ZoomGen.Streams;

/// <summary>Builds events from their lines (HTML standard, section 9.2.6).</summary>
internal sealed class EventParser : IDisposable
{
    private const string DefaultType = "message";

    private const int ExpectedBytes = 512;

    private SegmentedBuffer _data = new(ExpectedBytes);
    private string _type = "";
    private string? _nextId;

    /// <summary>The length of the data so far, in bytes.</summary>
    public long Length => _data.Length;

    /// <summary>The ID that the server sent last in an event that is complete, or null.</summary>
    public string? Id { get; private set; }

    /// <summary>The time that the server last asked clients to wait before they reconnect, or null.</summary>
    public TimeSpan? Retry { get; private set; }

    /// <summary>Reads one line.</summary>
    /// <returns>The event that the line completes, or null.</returns>
    public ServerSentEvent? Read(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
            return Dispatch();
        var colon = line.IndexOf((byte)':');
        // A line that starts with a colon is a comment: no field has an empty name.
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? default : line[(colon + 1)..];
        Field(name, value.StartsWith(" "u8) ? value[1..] : value);
        return null;
    }

    /// <summary>Drops an event that the end of the connection cut off.</summary>
    public void Restart()
    {
        _data.Dispose();
        (_type, _nextId) = ("", Id);
    }

    public void Dispose() => _data.Dispose();

    private void Field(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("data"u8))
            AddData(value);
        else if (name.SequenceEqual("event"u8))
            _type = Encoding.UTF8.GetString(value);
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
            _nextId = Encoding.UTF8.GetString(value);
        // Any int is a number of milliseconds that a timer can wait.
        else if (name.SequenceEqual("retry"u8)
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
            Retry = TimeSpan.FromMilliseconds(milliseconds);
    }

    private void AddData(ReadOnlySpan<byte> value)
    {
        _data.Write(value);
        _data.Write("\n"u8);
    }

    private ServerSentEvent? Dispatch()
    {
        Id = _nextId;
        var whole = _data.Length == 0 ? null : new ServerSentEvent
        {
            Type = _type.Length == 0 ? DefaultType : _type,
            Data = _data.TakeText((int)_data.Length - 1),
            Id = Id,
            Retry = Retry,
        };
        Restart();
        return whole;
    }
}
