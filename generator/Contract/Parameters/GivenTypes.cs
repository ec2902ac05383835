using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>The types that an overlay gives.</summary>
internal static class GivenTypes
{
    public const string Evidence = "Typed by the overlay.";

    public static ParameterType ParameterType(GivenType type) =>
        type.Values.Count > 0 ? new ChoiceType(type.Values) : new ScalarType(type.Scalar);

    /// <summary>The type of a JSON value, in which an enumeration is a text.</summary>
    public static ScalarShape Shape(GivenType type) => new(type.Scalar);
}
