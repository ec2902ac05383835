using Microsoft.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ZoomGen.Benchmarks.Build;

/// <summary>A collection in one JSON file.</summary>
internal static class JsonSubject
{
    public static GenerateSubject Create(int count) => Create(Requests(count));

    public static GenerateSubject Create(JObject document)
    {
        var text = document.ToString();
        var file = new CollectionFile("benchmark.postman_collection.json", text);
        return new([file], () => Read(text), Replace(WithDescription), Replace(WithRequest));

        Func<GeneratorDriver, GeneratorDriver> Replace(Action<JObject> change) =>
            driver => driver.ReplaceAdditionalText(file, new CollectionFile(file.Path, Changed(document, change)));
    }

    private static void Read(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        while (reader.Read())
        {
        }
    }

    private static string Changed(JObject document, Action<JObject> change)
    {
        var copy = (JObject)document.DeepClone();
        change(copy);
        return copy.ToString();
    }

    private static void WithDescription(JObject document)
    {
        var request = (JObject)document.SelectTokens("$..request").First(token => token is JObject);
        request["description"] = $"{request["description"]}\n\nEdited.";
    }

    private static void WithRequest(JObject document) => ((JArray)document["item"]!).Add(Request("Ask for an addition", "additions"));

    private static JObject Requests(int count) => new()
    {
        ["info"] = new JObject { ["name"] = "Many", ["schema"] = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
        ["item"] = new JArray(Enumerable.Range(0, count).Select(index => Request($"Get thing {index}", $"things{index}"))),
    };

    private static JObject Request(string name, string path) => new()
    {
        ["name"] = name,
        ["request"] = new JObject
        {
            ["method"] = "GET",
            ["url"] = GenerateSubject.Url(path),
            ["description"] = GenerateSubject.Describe(path),
        },
        ["response"] = new JArray(new JObject
        {
            ["name"] = "OK",
            ["code"] = 200,
            ["body"] = GenerateSubject.Body(path),
        }),
    };
}
