using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

internal static class ScriptReporter
{
    /// <summary>Scripts are JavaScript for Postman; a client does not run them. Postman writes empty ones where an author opened the editor.</summary>
    public static void Report(JsonView owner)
    {
        if (owner.Member("event") is not JArray scripts)
            return;
        foreach (var script in scripts.OfType<JObject>().Where(HasText))
            owner.Bag.Report(Descriptors.Ignored, JsonView.PlaceOf(script), "a script");
    }

    private static bool HasText(JObject script) => script["script"] switch
    {
        JObject node => HasText(node["exec"]),
        var token => HasText(token),
    };

    private static bool HasText(JToken? text) => text switch
    {
        JArray lines => lines.Any(HasText),
        { } token => !string.IsNullOrWhiteSpace(JsonView.TextOf(token)),
        null => false,
    };
}
