using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Types;

/// <summary>
/// What a request sends in one place: the value at <see cref="Path"/>, written by <see cref="Codec"/>. <see cref="Fallback"/> is sent if
/// there is no value.
/// </summary>
internal sealed record Source(PropertyPath Path, ValueCodec Codec, TextExpression? Fallback = null);

/// <summary>The path to a value: property names, from the outermost to the innermost. If it is empty, it is the object itself.</summary>
internal sealed record PropertyPath(EquatableArray<string> Properties)
{
    public PropertyPath Append(string property) => new([.. Properties, property]);
}
