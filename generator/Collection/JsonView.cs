using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

/// <summary>Reads members of a JSON object that may have any shape; a wrong one is reported at its place and taken for absent.</summary>
internal readonly struct JsonView(JObject node, DiagnosticBag bag)
{
    public Place Place => PlaceOf(node);

    public DiagnosticBag Bag => bag;

    public bool Has(string name) => Member(name) is not null;

    /// <summary>A member's text; numbers and booleans as JSON writes them, null for anything else.</summary>
    public string? Text(string name) => Member(name) is { } token ? TextOf(token) ?? WrongShape<string>(token, name, "a string") : null;

    /// <summary>A member's text where other shapes have a meaning of their own.</summary>
    public string? TextOrNull(string name) => Member(name) is { } token ? TextOf(token) : null;

    /// <summary>A description is a string, <c>{"content": …}</c>, or nothing.</summary>
    public string? Description() => Member("description") switch
    {
        JObject content => new JsonView(content, bag).TextOrNull("content"),
        { } token => TextOf(token),
        null => null,
    };

    public bool Flag(string name) => Member(name) is JValue { Value: true } or JValue { Value: "true" };

    public JsonView? Object(string name) => Member(name) switch
    {
        null => null,
        JObject value => new(value, bag),
        var token => Missing(token, name, "an object"),
    };

    public JArray? Array(string name) => Member(name) switch
    {
        null => null,
        JArray value => value,
        var token => WrongShape<JArray>(token, name, "an array"),
    };

    /// <summary>The objects of an array member.</summary>
    public IEnumerable<JsonView> Objects(string name)
    {
        foreach (var element in Array(name) ?? [])
        {
            if (element is JObject value)
                yield return new(value, bag);
            else if (element.Type != JTokenType.Null)
                WrongShape<JObject>(element, $"an element of {name}", "an object");
        }
    }

    /// <summary>Whether a member is there and holds JSON's null.</summary>
    public bool IsNull(string name) => node.TryGetValue(name, StringComparison.Ordinal, out var token) && token.Type == JTokenType.Null;

    public IEnumerable<JProperty> Members() => node.Properties();

    public JToken? Member(string name) =>
        node.TryGetValue(name, StringComparison.Ordinal, out var token) && token.Type != JTokenType.Null ? token : null;

    public static Place PlaceOf(JToken token)
    {
        IJsonLineInfo info = token;
        return info.HasLineInfo() ? new(info.LineNumber, Math.Max(1, info.LinePosition)) : Place.Start;
    }

    /// <summary>A scalar's text as JSON writes it; null for a null, an array or an object.</summary>
    public static string? TextOf(JToken token) => token.Type switch
    {
        JTokenType.String => (string?)token,
        JTokenType.Integer or JTokenType.Float => ((JValue)token).ToString(CultureInfo.InvariantCulture),
        JTokenType.Boolean => (bool)token ? "true" : "false",
        _ => null,
    };

    private JsonView? Missing(JToken token, string name, string expected)
    {
        WrongShape<JObject>(token, name, expected);
        return null;
    }

    private T? WrongShape<T>(JToken token, string name, string expected)
        where T : class
    {
        bag.Report(Descriptors.WrongShape, PlaceOf(token), $"'{name}'", expected);
        return null;
    }
}
