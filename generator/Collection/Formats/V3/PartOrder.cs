using System.Globalization;
using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection.Formats.V3;

internal static class PartOrder
{
    public static double? Read(ObjectView part) =>
        double.TryParse(part.Text("order"), NumberStyles.Float, CultureInfo.InvariantCulture, out var order) ? order : null;
}
