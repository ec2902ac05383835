using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Types;

/// <summary>
/// What a request sends in one place: the value at <see cref="Path"/>, written by <see cref="Codec"/>, or <see cref="Fallback"/> where
/// there is none.
/// </summary>
internal sealed record Source(PropertyPath Path, ValueCodec Codec, TextExpression? Fallback = null);

/// <summary>Where a value is, by the properties from the outside in; the object itself where there are none.</summary>
internal sealed record PropertyPath(EquatableArray<string> Properties)
{
    public PropertyPath Append(string property) => new([.. Properties, property]);
}
