using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>
/// Reads members of an object that may have any shape. A wrong shape is reported with its place and treated as a missing member.
/// </summary>
internal readonly struct ObjectView(SyntaxObject node, DiagnosticBag bag)
{
    public Place Place => node.Place;

    public DiagnosticBag Bag => bag;

    public IReadOnlyList<SyntaxMember> Members => node.Members;

    public bool Has(string name) => Member(name) is not null;

    /// <summary>The value of a member, or null if it is missing or null.</summary>
    public SyntaxNode? Member(string name) => node.Find(name) is { } value && !IsNull(value) ? value : null;

    /// <summary>Whether a member exists and is null.</summary>
    public bool IsNull(string name) => node.Find(name) is { } value && IsNull(value);

    /// <summary>The text of a member. Numbers and booleans are converted as in JavaScript. Null for anything else.</summary>
    public string? Text(string name) =>
        Member(name) is { } value ? value.AsText() ?? WrongShape<string>(value, $"'{name}'", "a string") : null;

    /// <summary>The text of a member, without a diagnostic for other shapes.</summary>
    public string? TextOrNull(string name) => Member(name)?.AsText();

    /// <summary>The description: a string, or the text in <c>{"content": …}</c>.</summary>
    public string? Description() => Member("description") switch
    {
        SyntaxObject content => new ObjectView(content, bag).TextOrNull("content"),
        var value => value?.AsText(),
    };

    public bool Flag(string name) => Member(name) is SyntaxScalar { IsTrue: true } or SyntaxScalar { IsString: true, Text: "true" };

    public ObjectView? Object(string name) => Member(name) switch
    {
        null => null,
        SyntaxObject value => new(value, bag),
        var value => WrongShape<ObjectView?>(value, $"'{name}'", "an object"),
    };

    /// <summary>The elements of an array member.</summary>
    public IReadOnlyList<SyntaxNode> Elements(string name) => Member(name) switch
    {
        null => [],
        SyntaxArray value => value.Elements,
        var value => WrongShape<IReadOnlyList<SyntaxNode>>(value, $"'{name}'", "an array") ?? [],
    };

    /// <summary>The objects of an array member.</summary>
    public IEnumerable<ObjectView> Objects(string name)
    {
        foreach (var element in Elements(name))
        {
            if (AsObject(element, name) is { } value)
                yield return value;
        }
    }

    /// <summary>An element of an array member. Reports it if it is not an object.</summary>
    public ObjectView? AsObject(SyntaxNode element, string name)
    {
        if (element is SyntaxObject value)
            return new(value, bag);
        return IsNull(element) ? null : WrongShape<ObjectView?>(element, $"an element of '{name}'", "an object");
    }

    /// <summary>The text of an element of an array member. Reports it if it has none.</summary>
    public string? AsText(SyntaxNode element, string name) =>
        element.AsText() ?? WrongShape<string>(element, $"an element of '{name}'", "a string");

    private static bool IsNull(SyntaxNode value) => value is SyntaxScalar { Kind: SyntaxScalarKind.Null };

    private T? WrongShape<T>(SyntaxNode value, string what, string expected)
    {
        bag.Report(Descriptors.WrongShape, value.Place, what, expected);
        return default;
    }
}
