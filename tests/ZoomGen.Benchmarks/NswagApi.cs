using System.Reflection;
using System.Text.Json;
using ZoomGen.Benchmarks.Build;

namespace ZoomGen.Benchmarks;

/// <summary>The client that NSwag generates from the OpenAPI description of the benchmark, compiled when the program starts.</summary>
internal sealed class NswagApi
{
    private const string ClientName = "NswagClient";

    private readonly Assembly _assembly;

    private NswagApi(Assembly assembly) => _assembly = assembly;

    public static async Task<NswagApi> CompileAsync()
    {
        var description = Path.Combine(AppContext.BaseDirectory, "benchmark.openapi.json");
        return new(Compiler.Load(await EmittedCode.FromOpenApiAsync(description, ClientName)));
    }

    public NswagClient CreateClient(HttpClient http)
    {
        var type = Find(ClientName);
        return new(
            Activator.CreateInstance(type, http)!,
            JsonSerializer.Deserialize(
                JsonSerializer.Serialize(Bodies.Model, ModelContext.Default.CreateMeetingModel), Find("CreateMeeting"))!);
    }

    private Type Find(string name) => _assembly.GetType($"Api.{name}", throwOnError: true)!;
}

/// <summary>The same calls with that client, without reflection in any of them.</summary>
internal sealed class NswagClient
{
    public NswagClient(object client, object body)
    {
        GetMeetingAsync = Method(client, nameof(GetMeetingAsync), typeof(long)).CreateDelegate<Func<long, Task>>(client);
        ListRecordingsAsync = Method(client, nameof(ListRecordingsAsync)).CreateDelegate<Func<Task>>(client);
        UpdateLiveStreamAsync = Method(client, nameof(UpdateLiveStreamAsync), typeof(long), typeof(string), typeof(string), typeof(string))
            .CreateDelegate<Func<long, string, string, string, Task>>(client);
        CreateMeetingAsync = (Func<Task>)typeof(NswagClient)
            .GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(body.GetType())
            .Invoke(null, [client, Method(client, nameof(CreateMeetingAsync), body.GetType()), body])!;
    }

    public Func<long, Task> GetMeetingAsync { get; }

    public Func<Task> ListRecordingsAsync { get; }

    public Func<Task> CreateMeetingAsync { get; }

    public Func<long, string, string, string, Task> UpdateLiveStreamAsync { get; }

    private static MethodInfo Method(object client, string name, params Type[] parameters) => client.GetType().GetMethod(name, parameters)!;

    private static Func<Task> Bind<TBody>(object client, MethodInfo method, TBody body)
    {
        var call = method.CreateDelegate<Func<TBody, Task>>(client);
        return () => call(body);
    }
}
