using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>Reads and writes the elements of a JSON array, or the values of an object whose member names are data.</summary>
/// <typeparam name="T">The type of the elements; nullable if a sample contains a null.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonItem<T>
{
    /// <summary>Reads the value at the current position.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or the default of the type if the value does not match. The reader then has a misfit.</returns>
    static abstract T Read(ref JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(ref JsonWriter writer, T value);
}

/// <summary>An item whose value can be null.</summary>
internal interface INullItem;
