using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Sending;
using ZoomGen.Conformance.Wire;
using ZoomGen.MockServer.Tool.Pages;

namespace ZoomGen.MockServer.Tool.Tests.Requests;

/// <summary>The client that the generator emits for a collection, compiled.</summary>
internal sealed class GeneratedClient : IDisposable
{
    // What every project has.
    private const string Usings = "using System; using System.Collections.Generic; using System.Text.Json; using System.Threading.Tasks;";

    private readonly LoadedClient _client;
    private readonly CSharpCompilation _compilation;

    private GeneratedClient(LoadedClient client, CSharpCompilation compilation) => (_client, _compilation) = (client, compilation);

    public static GeneratedClient Compile(string path)
    {
        var files = InputFile.Collection(path);
        var index = OperationIndex.Of(CollectionInput.Read(files, CancellationToken.None).Client, [], CancellationToken.None)!;
        var code = GeneratorRun.Of(files, CancellationToken.None);
        var (client, faults) = LoadedClient.Compile(code, index, CancellationToken.None);
        return client is not null ? new(client, code.Compilation) : throw new InvalidOperationException(string.Join('\n', faults));
    }

    /// <summary>
    /// The request with the documented values as a page shows it. The options have the base URL, and a made-up value for each variable that
    /// the collection leaves open.
    /// </summary>
    public async Task<string?> SendExampleAsync(string requestType, string? baseVariable, string baseUrl)
    {
        var operation = _client.Index.Operations.Values.First(operation => operation.RequestType == requestType);
        var sent = await RequestSender.SendAsync(_client, operation, record: null, () => Options(baseVariable, baseUrl));
        return sent.Request is { } request ? Text(request) : null;
    }

    /// <summary>What the compiler has against a program that uses the client.</summary>
    public IEnumerable<string> FindFaults(string program)
    {
        var lines = program.Split('\n');
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)).ToArray();
        var body = string.Join('\n', lines.Skip(usings.Length));
        var text = $"{Usings} using ZoomGen; {string.Join(' ', usings)} static class User {{ static async Task RunAsync() {{ {body} }} }}";
        var tree = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options);
        return _compilation
            .AddSyntaxTrees(tree)
            .GetSemanticModel(tree)
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic}\n{program}");
    }

    /// <summary>The value that the options have for a variable that the collection leaves open.</summary>
    public string MadeUp(string variable) => "var-" + _client.Index.Options.First(option => option.Variable == variable).Name;

    public void Dispose() => _client.Dispose();

    private ApiClientOptions Options(string? baseVariable, string baseUrl)
    {
        var options = ClientOptions.MadeUp(_client);
        if (_client.Index.Options.FirstOrDefault(option => option.Variable == baseVariable) is { } property)
            options.GetType().GetProperty(property.Name)!.SetValue(options, baseUrl);
        return options;
    }

    private static string Text(WireRequest request) => BodyText.Read(
        Encoding.Latin1.GetBytes($"{request.Method} {request.Target} HTTP/1.1\r\n"
            + string.Concat(request.Headers.Select(header => $"{header.Name}: {header.Value}\r\n")) + "\r\n")
        .Concat(request.Body.ToArray())
        .ToArray());
}
