using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using ZoomGen.Runtime;

namespace ZoomGen.Conformance.Generation;

/// <summary>The compiled client in a context of its own, which goes when the collection is done.</summary>
internal sealed class LoadedClient : IDisposable
{
    private static readonly MethodInfo SendMethod =
        typeof(LoadedClient).GetMethod(nameof(SendTypedAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly AssemblyLoadContext _context;
    private readonly Assembly _assembly;
    private readonly OperationIndex _index;

    private LoadedClient(AssemblyLoadContext context, Assembly assembly, OperationIndex index)
    {
        _context = context;
        _assembly = assembly;
        _index = index;
    }

    public OperationIndex Index => _index;

    /// <summary>The client, or what the compiler has against it: not even a warning is right.</summary>
    public static (LoadedClient? Client, IReadOnlyList<Diagnostic> Faults) Compile(
        GeneratedCode generation, OperationIndex index, CancellationToken cancellation)
    {
        using var image = new MemoryStream();
        var result = generation.Compilation.Emit(image, cancellationToken: cancellation);
        var faults = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        if (!result.Success)
            return (null, faults);
        image.Position = 0;
        var context = new AssemblyLoadContext(generation.Compilation.AssemblyName, isCollectible: true);
        return (new(context, context.LoadFromStream(image), index), faults);
    }

    public Type OptionsType => _assembly.GetType(_index.OptionsType, throwOnError: true)!;

    /// <summary>The options of the first environment, where the client has environments.</summary>
    public PropertyInfo? FirstEnvironment => _assembly.GetType(EnvironmentsType)?
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .FirstOrDefault(property => OptionsType.IsAssignableFrom(property.PropertyType));

    private string EnvironmentsType =>
        (_index.ClientType.EndsWith("Client", StringComparison.Ordinal) ? _index.ClientType[..^"Client".Length] : _index.ClientType)
            + "Environments";

    public ApiClient Create(HttpClient http, ApiClientOptions options) =>
        (ApiClient)Activator.CreateInstance(_assembly.GetType(_index.ClientType, throwOnError: true)!, http, options)!;

    /// <summary>The request as the collection documents it.</summary>
    public IApiRequest Example(string requestType, ApiClientOptions options)
    {
        var type = _assembly.GetType(requestType, throwOnError: true)!;
        var example = type.GetMethod("ExampleFor", BindingFlags.Public | BindingFlags.Static, [OptionsType]) is { } method
            ? method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [options], null)
            : type.GetProperty("Example")!.GetMethod!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        return (IApiRequest)example!;
    }

    /// <summary>The types of the client that hold JSON objects.</summary>
    public IEnumerable<Type> JsonTypes => _assembly.GetTypes().Where(IsJsonType);

    public static bool IsJsonType(Type type) => type.IsSubclassOf(typeof(JsonObject));

    public static Task<ApiResponse> SendAsync(ApiClient client, IApiRequest request, CancellationToken cancellation)
    {
        var response = request
            .GetType()
            .GetInterfaces()
            .Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IApiRequest<>))
            .GetGenericArguments()[0];
        return (Task<ApiResponse>)SendMethod.MakeGenericMethod(response)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [client, request, cancellation], null)!;
    }

    private static async Task<ApiResponse> SendTypedAsync<TResponse>(
        ApiClient client, IApiRequest<TResponse> request, CancellationToken cancellation)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        await client.SendAsync(request, cancellation);

    public void Dispose() => _context.Unload();
}
