using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;

namespace ZoomGen.Generator.Contract.Overlays;

/// <summary>The types that an overlay gives.</summary>
internal static class GivenTypes
{
    public const string Evidence = "Typed by the overlay.";

    public static ParameterType ParameterType(GivenType type) => type.Kind == GivenKind.Choice ? new ChoiceType(type.Values) : new ScalarType(Scalar(type.Kind));

    /// <summary>The type of a JSON value, in which an enumeration is a text.</summary>
    public static ScalarShape Shape(GivenType type) => new(Scalar(type.Kind));

    private static ScalarKind Scalar(GivenKind kind) => kind switch
    {
        GivenKind.Int64 => ScalarKind.Int64,
        GivenKind.Decimal => ScalarKind.Decimal,
        GivenKind.Double => ScalarKind.Double,
        GivenKind.Boolean => ScalarKind.Boolean,
        GivenKind.Date => ScalarKind.Date,
        GivenKind.DateTime => ScalarKind.DateTimeOffset,
        GivenKind.Time => ScalarKind.Time,
        GivenKind.Guid => ScalarKind.Guid,
        GivenKind.Uri => ScalarKind.Uri,
        GivenKind.Text or GivenKind.Choice => ScalarKind.String,
        _ => throw new InvalidOperationException(kind.ToString()),
    };
}
