using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>Reads an object of an overlay; what does not belong there is reported at its place and skipped.</summary>
internal readonly struct OverlayView
{
    private readonly JObject _node;
    private readonly DiagnosticBag _bag;

    private OverlayView(JObject node, DiagnosticBag bag) => (_node, _bag) = (node, bag);

    public static OverlayView? Open(JToken token, string what, IReadOnlyList<string> keys, DiagnosticBag bag)
    {
        if (token is not JObject node)
            return Refuse<OverlayView?>(bag, token, what, "an object");
        foreach (var member in node.Properties().Where(member => !keys.Contains(member.Name)))
            Refuse<object>(bag, member, $"the key '{member.Name}'", OneOf(keys));
        return new(node, bag);
    }

    /// <summary>The members of an object member, each an object with these keys.</summary>
    public EquatableArray<T> Entries<T>(string name, IReadOnlyList<string> keys, Func<JProperty, OverlayView, T> read)
        where T : IEquatable<T>
    {
        var entries = new List<T>();
        var members = Member(name) switch
        {
            null => [],
            JObject node => node.Properties(),
            { } token => Refuse<IEnumerable<JProperty>>(_bag, token, $"'{name}'", "an object") ?? [],
        };
        foreach (var member in members)
        {
            if (Open(member.Value, $"'{member.Name}'", keys, _bag) is { } view)
                entries.Add(read(member, view));
        }
        return [.. entries];
    }

    public bool? Flag(string name) => Member(name) switch
    {
        null => null,
        JValue { Value: bool flag } => flag,
        { } token => Refuse<bool?>(_bag, token, $"'{name}'", "true or false"),
    };

    public GivenName? Name() => Member("name") switch
    {
        null => null,
        JValue { Value: string text } value when CSharpName.IsPascal(text) => new(text, JsonView.PlaceOf(value)),
        { } token => Refuse<GivenName>(_bag, token, "'name'", "a C# name that starts with a capital letter"),
    };

    public GivenBody? Body() => Word("body", OverlayKeys.Bodies) is var (mode, place) ? new(mode, place) : null;

    public GivenType? Type(IReadOnlyDictionary<string, Scalar> types)
    {
        if (Word("type", types) is not var (scalar, place))
            return Member("values") is { } stray ? Refuse<GivenType>(_bag, stray, "'values'", "beside a 'type' that is 'enum'") : null;
        var isEnum = Member("type") is JValue { Value: OverlayKeys.Enum };
        var values = Values(isEnum);
        if (isEnum && values.Count == 0)
            return Refuse<GivenType>(_bag, Member("type")!, "an 'enum'", "beside 'values', a list of texts");
        return new(scalar, values, place);
    }

    private EquatableArray<string> Values(bool isEnum)
    {
        if (Member("values") is not { } token)
            return [];
        if (!isEnum)
            Refuse<object>(_bag, token, "'values'", "beside a 'type' that is 'enum'");
        else if (token is JArray list && list.All(item => item is JValue { Value: string }))
            return [.. list.Select(item => (string)item!).Distinct(StringComparer.Ordinal)];
        else
            Refuse<object>(_bag, token, "'values'", "a list of texts");
        return [];
    }

    private (T Value, Place Place)? Word<T>(string name, IReadOnlyDictionary<string, T> words) => Member(name) switch
    {
        null => null,
        JValue { Value: string text } value when words.TryGetValue(text, out var word) => (word, JsonView.PlaceOf(value)),
        { } token => Refuse<(T, Place)?>(_bag, token, $"'{name}'", OneOf(words.Keys)),
    };

    // A null is a value of the wrong kind here, and not one that is absent.
    private JToken? Member(string name) => _node.TryGetValue(name, StringComparison.Ordinal, out var token) ? token : null;

    private static string OneOf(IEnumerable<string> words) => "one of " + string.Join(", ", words);

    private static T? Refuse<T>(DiagnosticBag bag, JToken at, string what, string expected)
    {
        bag.Report(Descriptors.OverlayWrongShape, JsonView.PlaceOf(at), what, expected);
        return default;
    }
}
