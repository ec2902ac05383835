using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>A class that writes itself as a JSON object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonObject
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">The writer.</param>
    void Write(ref JsonWriter writer);
}

/// <summary>A class that reads and writes itself as a JSON object.</summary>
/// <typeparam name="TSelf">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonObject<TSelf> : IJsonObject
    where TSelf : class, IJsonObject<TSelf>
{
    /// <summary>Reads the members of an object whose opening brace has been read.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The object.</returns>
    static abstract TSelf Read(ref JsonReader reader);
}
