using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>Where an object starts, and the state of the object that contains it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonObjectStart
{
    internal JsonObjectStart(int position, ulong property, ulong written)
    {
        Position = position;
        Property = property;
        Written = written;
    }

    internal int Position { get; }

    internal ulong Property { get; }

    internal ulong Written { get; }
}
