using System.ComponentModel;

namespace ZoomGen.Extensions;

/// <summary>A property of a client's options, for a variable of the collection or for credentials.</summary>
/// <typeparam name="TOptions">The type of the options.</typeparam>
/// <typeparam name="TValue">The type of the property.</typeparam>
/// <param name="name">The name of the property, which is the key in the configuration.</param>
/// <param name="read">Reads the property.</param>
/// <param name="write">Sets the property.</param>
/// <param name="isRequired">Whether a program that starts without a value has a mistake.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiClientProperty<TOptions, TValue>(
    string name, Func<TOptions, TValue?> read, Action<TOptions, TValue> write, bool isRequired = false)
    where TOptions : ApiClientOptions
    where TValue : class
{
    internal string Name => name;

    internal bool IsRequired => isRequired;

    internal TValue? Read(TOptions options) => read(options);

    internal void Write(TOptions options, TValue value) => write(options, value);
}
