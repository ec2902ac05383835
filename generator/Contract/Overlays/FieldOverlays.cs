using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Overlays;

/// <summary>Applies the overlay of a parameter to the rows of a table.</summary>
internal static class FieldOverlays
{
    /// <summary>The table with the matching rows changed, or null if there are none.</summary>
    public static EquatableArray<T>? Apply<T>(
        EquatableArray<T> rows, ValueOverlay overlay, StringComparison comparison = StringComparison.Ordinal)
        where T : FieldNode, IEquatable<T>
    {
        if (!rows.Any(IsOwn))
            return null;
        if (overlay.IsExcluded)
            return [.. rows.Where(row => !IsOwn(row))];
        // A disabled row with the same name as an enabled one is an alternative value for the same parameter.
        var isEnabled = overlay.IsRequired is true && rows.Where(IsOwn).All(row => row.Disabled);
        return [.. rows.Select(row => IsOwn(row) ? Give(row, overlay, isEnabled) : row)];

        bool IsOwn(T row) =>
            string.Equals(row.Key, overlay.Key, comparison)
            || (row is FormFieldNode && BracketName.Parse(row.Key)?.Root == overlay.Key);
    }

    // A row without a value is sent as it is, unless the overlay makes it a parameter.
    private static T Give<T>(T row, ValueOverlay overlay, bool isEnabled)
        where T : FieldNode
    {
        var takesValue = overlay.Type is not null || overlay.IsRequired is not null;
        FieldNode given = row;
        return (T)(given with { Given = overlay, Disabled = row.Disabled && !isEnabled, Value = row.Value ?? (takesValue ? "" : null) });
    }
}
