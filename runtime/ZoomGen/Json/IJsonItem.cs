namespace ZoomGen.Json;

/// <summary>How the elements of a JSON array are read and written.</summary>
/// <typeparam name="T">The type of an element, nullable where it is a value type.</typeparam>
public interface IJsonItem<T>
{
    /// <summary>Reads the value that the reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; null for a JSON null, and for a misfit, which the reader remembers.</returns>
    static abstract T? Read(ref JsonReader reader);

    /// <summary>Writes a value, null as JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(ref JsonWriter writer, T? value);
}
