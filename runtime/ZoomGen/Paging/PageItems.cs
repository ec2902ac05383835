using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace ZoomGen.Runtime;

/// <summary>Finds the items of a page that match their type, beside others that do not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PageItems
{
    /// <summary>
    /// Returns the items of a page. If one of them does not match, their list is in the additional properties of its object.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TItem">Reads the items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="owner">The object that the list is a property of.</param>
    /// <param name="name">The name of the property in JSON.</param>
    /// <returns>The items that match.</returns>
    public static List<T>? Find<T, TItem>(List<T>? items, JsonObject? owner, string name)
        where TItem : struct, IJsonItem<T> =>
        items is not { Count: > 0 } && owner is { Additional.IsEmpty: false }
            && owner.AdditionalProperties.TryGetValue(name, out var kept) && kept.ValueKind == JsonValueKind.Array
            ? new JsonReader(Encoding.UTF8.GetBytes(kept.GetRawText())).ReadRootList<T, TItem>()
            : items;

    /// <summary>Returns the last item, whose id is the token of the next page.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The last one that is an object, or null.</returns>
    public static T? FindLast<T>(List<T>? items)
        where T : JsonObject =>
        items?.FindLast(item => item is { Additional.IsValue: false });
}
