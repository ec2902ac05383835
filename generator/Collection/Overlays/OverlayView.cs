using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>Reads an object of an overlay. Anything unexpected is reported and skipped.</summary>
internal readonly struct OverlayView
{
    private readonly SyntaxObject _node;
    private readonly DiagnosticBag _bag;

    private OverlayView(SyntaxObject node, DiagnosticBag bag) => (_node, _bag) = (node, bag);

    public static OverlayView? Open(SyntaxNode value, string what, IReadOnlyList<string> keys, DiagnosticBag bag)
    {
        if (value is not SyntaxObject node)
            return Refuse<OverlayView?>(bag, value.Place, what, "an object");
        foreach (var member in node.Members.Where(member => !keys.Contains(member.Name)))
            Refuse<object>(bag, member.Place, $"the key '{member.Name}'", OneOf(keys));
        return new(node, bag);
    }

    /// <summary>The entries of an object member. Each of them is an object with these keys.</summary>
    public EquatableArray<T> Entries<T>(string name, IReadOnlyList<string> keys, Func<SyntaxMember, OverlayView, T> read)
        where T : IEquatable<T>
    {
        var entries = new List<T>();
        var members = Member(name) switch
        {
            null => [],
            SyntaxObject node => node.Members,
            { } value => Refuse<IReadOnlyList<SyntaxMember>>(_bag, value.Place, $"'{name}'", "an object") ?? [],
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
        SyntaxScalar { Kind: SyntaxScalarKind.Boolean } flag => flag.IsTrue,
        { } value => Refuse<bool?>(_bag, value.Place, $"'{name}'", "true or false"),
    };

    public GivenName? Name() => Member("name") switch
    {
        null => null,
        SyntaxScalar { IsString: true } name when NameText.IsPascal(name.Text) => new(name.Text, name.Place),
        { } value => Refuse<GivenName>(_bag, value.Place, "'name'", "a C# name that starts with a capital letter"),
    };

    public GivenBody? Body() => Word("body", OverlayKeys.Bodies) is var (mode, place) ? new(mode, place) : null;

    public bool IsStreamed() => Word("response", OverlayKeys.Responses) is not null;

    public GivenPages? Pages() => Member("pages") switch
    {
        null => null,
        SyntaxScalar { IsFalse: true } none => new(PageKind.None, "", none.Place),
        SyntaxObject pages => Open(pages, "'pages'", OverlayKeys.Pages, _bag)?.ReadPages(),
        { } value => RefusePages(value.Place),
    };

    private GivenPages? ReadPages()
    {
        var node = _node;
        var kinds = OverlayKeys.PageKinds.Where(kind => node.Find(kind.Key) is not null).ToArray();
        if (kinds.Length != 1 || Text(kinds[0].Key) is not { } key)
            return kinds.Length == 1 ? null : RefusePages(node.Place);
        return new(kinds[0].Value, key, node.Place)
        {
            Items = Text("items"),
            Next = Text("next"),
            PageCount = Text("pageCount"),
            Total = Text("total"),
            More = Text("more"),
        };
    }

    private GivenPages? RefusePages(Place place) => Refuse<GivenPages>(
        _bag, place, "'pages'", $"false, or an object with {OneOf(OverlayKeys.PageKinds.Keys)}");

    private string? Text(string name) => Member(name) switch
    {
        null => null,
        SyntaxScalar { IsString: true } text => text.Text,
        { } value => Refuse<string>(_bag, value.Place, $"'{name}'", "a string"),
    };

    public GivenType? Type(IReadOnlyDictionary<string, Scalar> types)
    {
        if (Word("type", types) is not var (scalar, place))
            return Member("values") is { } stray ? RefuseValues<GivenType>(stray) : null;
        var word = Member("type") is SyntaxScalar { Text: var text } ? text : null;
        var isEnum = word == OverlayKeys.Enum;
        var values = Values(isEnum);
        if (isEnum && values.Count == 0)
            return Refuse<GivenType>(_bag, place, "the type 'enum'", "used with 'values', a list of strings");
        return new(scalar, values, place) { IsFile = word == OverlayKeys.File };
    }

    private EquatableArray<string> Values(bool isEnum)
    {
        if (Member("values") is not { } value)
            return [];
        if (!isEnum)
            RefuseValues<object>(value);
        else if (value is SyntaxArray list && list.Elements.All(item => item is SyntaxScalar { IsString: true }))
            return [.. list.Elements.Select(item => ((SyntaxScalar)item).Text).Distinct(StringComparer.Ordinal)];
        else
            Refuse<object>(_bag, value.Place, "'values'", "a list of strings");
        return [];
    }

    private T? RefuseValues<T>(SyntaxNode values) => Refuse<T>(_bag, values.Place, "'values'", "used with the type 'enum'");

    private (T Value, Place Place)? Word<T>(string name, IReadOnlyDictionary<string, T> words) => Member(name) switch
    {
        null => null,
        SyntaxScalar { IsString: true } text when words.TryGetValue(text.Text, out var word) => (word, text.Place),
        { } value => Refuse<(T, Place)?>(_bag, value.Place, $"'{name}'", OneOf(words.Keys)),
    };

    // Unlike a missing member, a null is of the wrong type here.
    private SyntaxNode? Member(string name) => _node.Find(name);

    private static string OneOf(IEnumerable<string> words) => words.ToArray() switch
    {
        { Length: 1 } only => $"'{only[0]}'",
        var several => "one of " + string.Join(", ", several),
    };

    private static T? Refuse<T>(DiagnosticBag bag, Place at, string what, string expected)
    {
        bag.Report(Descriptors.OverlayWrongShape, at, what, expected);
        return default;
    }
}
