using ZoomGen.Runtime;

namespace ZoomGen.Conformance.Bodies;

/// <summary>Finds how the runtime writes the elements of a list, by their type.</summary>
internal static class JsonItemTypes
{
    private static readonly (Type Item, Type Value)[] Items =
    [
        .. typeof(IJsonItem<>).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType)
            .SelectMany(type => type.GetInterfaces()
                .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IJsonItem<>))
                .Select(face => (type, face.GetGenericArguments()[0]))),
    ];

    public static Type Of(Type value)
    {
        if (Nullable.GetUnderlyingType(value) is { } underlying)
            return typeof(NullValueItem<,>).MakeGenericType(underlying, Of(underlying));
        if (Items.FirstOrDefault(item => item.Value == value).Item is { } scalar)
            return scalar;
        if (!value.IsGenericType)
            return typeof(ObjectItem<>).MakeGenericType(value);
        // A list of lists, a list of dictionaries: what they hold comes last.
        var element = value.GetGenericArguments()[^1];
        var definition = value.GetGenericTypeDefinition();
        return Items.First(item => item.Value.IsGenericType && item.Value.GetGenericTypeDefinition() == definition).Item
            .MakeGenericType(element, OfElement(element));
    }

    // Whether an element may be null is not in its type at run time.
    private static Type OfElement(Type element) =>
        element.IsValueType ? Of(element) : typeof(NullItem<,>).MakeGenericType(element, Of(element));
}
