using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

/// <summary>The JSON schema in the package knows what the reader knows.</summary>
public class SchemaTests
{
    private static readonly JObject Schema = JObject.Parse(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "generator", "build", "zoomgen.schema.json")));

    [Fact]
    public void It_has_the_keys_of_the_reader()
    {
        Assert.Equal(OverlayKeys.Overlay, Keys(Schema));
        Assert.Equal(OverlayKeys.Request, Keys(Definition("request")));
        Assert.Equal(OverlayKeys.Pages, Keys(Definition("pages")));
        Assert.Equal(OverlayKeys.Folder, Keys(Definition("folder")));
        Assert.Equal(OverlayKeys.Parameter, Keys(Definition("parameter")));
        Assert.Equal(OverlayKeys.Type, Keys(Definition("type")));
        Assert.Equal(OverlayKeys.Property, Keys(Definition("property")));
    }

    [Fact]
    public void It_has_the_values_of_the_reader()
    {
        Assert.Equal(OverlayKeys.Bodies.Keys, Values("request", "body"));
        Assert.Equal(OverlayKeys.Responses.Keys, Values("request", "response"));
        Assert.Equal(OverlayKeys.ParameterTypes.Keys, Values("parameter", "type"));
        Assert.Equal(OverlayKeys.PropertyTypes.Keys, Values("property", "type"));
    }

    [Fact]
    public void It_refuses_other_keys() =>
        Assert.All(
            ((JObject)Schema["definitions"]!)
                .Properties()
                .Select(property => (JObject)property.Value)
                .Where(definition => definition["properties"] is not null)
                .Append(Schema),
            definition => Assert.Equal(false, (bool?)definition["additionalProperties"]));

    private static JObject Definition(string name) => (JObject)Schema["definitions"]![name]!;

    private static IEnumerable<string> Keys(JObject definition) =>
        ((JObject)definition["properties"]!).Properties().Select(property => property.Name);

    private static IEnumerable<string> Values(string definition, string key) =>
        Definition(definition)["properties"]![key]!["enum"]!.Values<string>()!;
}
