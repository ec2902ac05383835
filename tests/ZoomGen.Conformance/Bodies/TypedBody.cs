using System.Reflection;
using System.Text;
using ZoomGen.Json;

namespace ZoomGen.Conformance.Bodies;

/// <summary>Writes the typed body of a response back as JSON, with the runtime's own writer.</summary>
internal static class TypedBody
{
    private const string Body = nameof(Body);

    private static readonly MethodInfo WriteMethod =
        typeof(JsonText).GetMethods().Single(method => method.Name == nameof(JsonText.Of) && method.GetGenericArguments().Length == 2);

    /// <summary>The body as JSON, or null where the response has none that is typed.</summary>
    public static byte[]? Write(ApiResponse response)
    {
        if (response.GetType().GetProperty(Body) is not { } property || property.GetValue(response) is not { } body)
            return null;
        var method = WriteMethod.MakeGenericMethod(property.PropertyType, JsonItemTypes.Of(property.PropertyType));
        return Encoding.UTF8.GetBytes((string)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [body], null)!);
    }
}
