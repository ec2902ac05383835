using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Converts the types in overlays.</summary>
internal static class GivenTypes
{
    public const string Evidence = "The type comes from the overlay.";

    public static ParameterType ParameterType(GivenType type) =>
        type.Values.Count > 0 ? new ChoiceType(type.Values) : new ScalarType(type.Scalar);

    /// <summary>The type of a JSON property. An enumeration is a string here.</summary>
    public static ScalarShape Shape(GivenType type) => new(type.Scalar);
}
