using System.Reflection;
using System.Text;
using System.Text.Json;
using ZoomGen.Conformance.Generation;

namespace ZoomGen.Conformance.Bodies;

/// <summary>Writes the typed JSON body of a response back, with the runtime's own writer.</summary>
internal static class TypedBody
{
    private const string Body = nameof(Body);

    private static readonly MethodInfo WriteMethod =
        typeof(JsonText).GetMethods()
            .Single(method => method.Name == nameof(JsonText.Serialize) && method.GetGenericArguments().Length == 2);
    private static readonly MethodInfo WriteItems =
        typeof(TypedBody).GetMethod(nameof(WriteItemsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The body as JSON, or null where the response has none that is typed JSON.</summary>
    public static async Task<byte[]?> WriteAsync(ApiResponse response)
    {
        if (response.GetType().GetProperty(Body) is not { } property || property.GetValue(response) is not { } body)
            return null;
        var type = property.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ResponseItems<>))
            return Encoding.UTF8.GetBytes(await (Task<string>)Invoke(WriteItems.MakeGenericMethod(type.GetGenericArguments()[0]), body));
        return type.IsGenericType || LoadedClient.IsJsonType(type) ? Encoding.UTF8.GetBytes(Write(type, body)) : null;
    }

    // A saved body that is JSON as a whole is one text of a stream of them.
    private static async Task<string> WriteItemsAsync<T>(ResponseItems<T> items)
        where T : notnull
    {
        var written = new StringBuilder();
        await foreach (var item in items)
            written.Append(item is JsonElement element
                ? element.GetRawText()
                : LoadedClient.IsJsonType(typeof(T)) ? Write(typeof(T), item) : item.ToString());
        return written.ToString();
    }

    private static string Write(Type type, object body) =>
        (string)Invoke(WriteMethod.MakeGenericMethod(type, JsonItemTypes.Of(type)), body);

    private static object Invoke(MethodInfo method, object body) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [body], null)!;
}
