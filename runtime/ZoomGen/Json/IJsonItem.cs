namespace ZoomGen.Json;

/// <summary>How the elements of a JSON array, and the values of an object whose names are data, are read and written.</summary>
/// <typeparam name="T">The type of an element, nullable where a sample has a null.</typeparam>
public interface IJsonItem<T>
{
    /// <summary>Reads the value that the reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; of a misfit, which the reader remembers, the type's default.</returns>
    static abstract T Read(ref JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(ref JsonWriter writer, T value);
}
