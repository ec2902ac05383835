using System.Reflection;
using System.Text.Json;

namespace ZoomGen.Conformance.Bodies;

/// <summary>
/// The members of the JSON types of a client, and how many of them say more of their values than text or JSON of any kind.
/// </summary>
internal readonly record struct PropertyCount(int All, int Typed)
{
    private const string AdditionalProperties = nameof(AdditionalProperties);

    public static PropertyCount Of(IEnumerable<Type> jsonTypes)
    {
        var types = jsonTypes
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.Name != AdditionalProperties)
            .Select(property => property.PropertyType)
            .ToArray();
        return new(types.Length, types.Count(IsTyped));
    }

    // A list of texts is a list; one of anything is not much.
    public static bool IsTyped(Type type) => type != typeof(string) && Innermost(type) != typeof(JsonElement);

    private static Type Innermost(Type type) => type.IsGenericType ? Innermost(type.GetGenericArguments()[^1]) : type;
}
