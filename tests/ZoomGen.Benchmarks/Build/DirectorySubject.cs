using Microsoft.CodeAnalysis;
using YamlDotNet.Core;

namespace ZoomGen.Benchmarks.Build;

/// <summary>The same collection in a directory of YAML files.</summary>
internal static class DirectorySubject
{
    private const string Root = "postman/collections/Many";

    public static GenerateSubject Create(int count)
    {
        var files = Enumerable.Range(0, count).SelectMany(index => Request($"Get thing {index}", $"things{index}")).ToArray();
        return new(
            files,
            () => Read(files),
            driver => driver.ReplaceAdditionalText(files[0], new CollectionFile(files[0].Path, files[0].Text + " Edited.")),
            driver => driver.AddAdditionalTexts([.. Request("Ask for an addition", "additions")]));
    }

    private static void Read(IEnumerable<CollectionFile> files)
    {
        foreach (var file in files)
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext())
            {
            }
        }
    }

    private static IEnumerable<CollectionFile> Request(string name, string path) =>
    [
        new($"{Root}/{name}.request.yaml", $"""
            $kind: http-request
            url: {GenerateSubject.Url(path)}
            method: GET
            description: >-
              {GenerateSubject.Describe(path)}
            """),
        new($"{Root}/.resources/{name}.resources/examples/OK.example.yaml", $"""
            $kind: http-example
            response:
              statusCode: 200
              body:
                type: json
                content: '{GenerateSubject.Body(path)}'
            """),
    ];
}
