namespace ZoomGen.Generator.Tests.Support;

/// <summary>Runs the client of a collection "Zoom API" that has a request "Get".</summary>
internal static class EmittedClient
{
    /// <summary>A request, or its example, as a curl command, or the exception that refuses it.</summary>
    public static string Curl(string collection, string? request = null, string options = "new()")
    {
        var program = GeneratorRun.Load(GeneratorRun.Of(collection), $$"""
            public static class Program
            {
                public static string Result()
                {
                    Zoom.ZoomClientOptions options = {{options}};
                    using var http = new System.Net.Http.HttpClient();
                    try
                    {
                        return new Zoom.ZoomClient(http, options).ToCurl({{request ?? "Example(options)"}});
                    }
                    catch (System.Exception exception)
                    {
                        return exception.GetType().Name + ": " + exception.Message;
                    }
                }

                static ZoomGen.IApiRequest Example(Zoom.ZoomClientOptions options)
                {
                    var type = typeof(Zoom.GetRequest);
                    return (ZoomGen.IApiRequest)(type.GetMethod("ExampleFor")?.Invoke(null, new object[] { options })
                        ?? type.GetProperty("Example")!.GetValue(null))!;
                }
            }
            """);
        return (string)program.GetType("Program")!.GetMethod("Result")!.Invoke(null, null)!;
    }
}
