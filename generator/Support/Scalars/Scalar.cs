using ZoomGen.Shared;

namespace ZoomGen.Generator.Support.Scalars;

/// <summary>
/// A scalar type. <see cref="All"/> is the table of all scalar types. A row contains everything that a stage needs to know, so a new type
/// is a new row and the runtime methods that it names. Rows are compared by reference.
/// </summary>
internal sealed class Scalar
{
    public static readonly Scalar String = new("String")
    {
        IsValueType = false,
        Literal = ScalarLiteral.Text,
        StandIn = "string",
        OverlayWord = "string",
        Placeholders =
            ["<string>", "<array>", "<object>", "<binary>", "<password>", "<email>", "<hostname>", "<ipv4>", "<ipv6>"],
    };

    public static readonly Scalar Int64 = new("Int64")
    {
        Form = ScalarForm.Number,
        KeepsDigits = true,
        Literal = ScalarLiteral.Token,
        StandIn = "1",
        OverlayWord = "long",
        Placeholders = ["<integer>", "<int32>", "<int64>", "<long>"],
        Notation = NumberNotation.IsInt64,
    };

    public static readonly Scalar Decimal = new("Decimal")
    {
        Form = ScalarForm.Number,
        KeepsDigits = true,
        Literal = ScalarLiteral.Token,
        TokenSuffix = "m",
        StandIn = "1.5",
        OverlayWord = "decimal",
        Placeholders = ["<number>"],
        Notation = NumberNotation.IsDecimal,
    };

    public static readonly Scalar Double = new("Double")
    {
        Form = ScalarForm.Number,
        Literal = ScalarLiteral.Token,
        TokenSuffix = "d",
        StandIn = "1.5",
        OverlayWord = "double",
        Placeholders = ["<float>", "<double>"],
        Notation = NumberNotation.IsDouble,
    };

    public static readonly Scalar Boolean = new("Boolean")
    {
        Form = ScalarForm.Boolean,
        Literal = ScalarLiteral.Token,
        StandIn = "true",
        OverlayWord = "boolean",
        Placeholders = ["<boolean>"],
        Notation = text => text is "true" or "false",
    };

    public static readonly Scalar Date = new("Date")
    {
        Type = "DateOnly",
        StandIn = "2020-01-31",
        OverlayWord = "date",
        Placeholders = ["<date>"],
        Notation = Timestamp.IsDate,
    };

    public static readonly Scalar DateTimeOffset = new("DateTimeOffset")
    {
        StandIn = "2020-01-31T12:30:00Z",
        OverlayWord = "date-time",
        Placeholders = ["<dateTime>", "<date-time>"],
        Formats = Timestamp.OffsetFormats,
    };

    public static readonly Scalar DateTime = new("DateTime")
    {
        StandIn = "2020-01-31T12:30:00",
        Formats = Timestamp.LocalFormats,
    };

    public static readonly Scalar Time = new("Time")
    {
        Type = "TimeOnly",
        StandIn = "12:30:00",
        OverlayWord = "time",
        Placeholders = ["<time>"],
        Notation = Timestamp.IsTime,
        // `00:30:00` can also be a duration.
        IsPromisedBy = name => name.EndsWith("time", StringComparison.OrdinalIgnoreCase),
    };

    public static readonly Scalar Duration = new("Duration")
    {
        Type = "TimeSpan",
        Literal = ScalarLiteral.Duration,
        StandIn = "PT15M",
        OverlayWord = "duration",
        Notation = text => DurationText.TryRead(text, out _),
    };

    public static readonly Scalar Guid = new("Guid")
    {
        Literal = ScalarLiteral.Constructor,
        StandIn = "00000000-0000-4000-8000-000000000000",
        OverlayWord = "uuid",
        Placeholders = ["<uuid>"],
        Notation = TextNotation.IsGuid,
    };

    public static readonly Scalar Uri = new("Uri")
    {
        IsValueType = false,
        IsInferredForParameters = false,
        Literal = ScalarLiteral.Constructor,
        StandIn = "https://example.com",
        OverlayWord = "uri",
        Placeholders = ["<uri>", "<url>"],
        Notation = TextNotation.IsWebAddress,
    };

    public static readonly Scalar Bytes = new("Bytes")
    {
        Type = "Byte",
        IsArray = true,
        IsValueType = false,
        IsInferredForParameters = false,
        Literal = ScalarLiteral.Base64,
        StandIn = "c3RyaW5n",
        Placeholders = ["<byte>"],
        Notation = TextNotation.IsBase64,
        // Any four-letter word is valid base64.
        IsPromisedBy = name => name.IndexOf("base64", StringComparison.OrdinalIgnoreCase) >= 0,
    };

    /// <summary>Numbers in widening order, then strings in the order in which they are recognized.</summary>
    public static readonly IReadOnlyList<Scalar> All =
        [String, Int64, Decimal, Double, Boolean, Date, DateTimeOffset, DateTime, Time, Duration, Guid, Uri, Bytes];

    private static readonly Dictionary<string, Scalar> ByPlaceholder = All
        .SelectMany(scalar => scalar.Placeholders.Select(placeholder => (placeholder, scalar)))
        .ToDictionary(pair => pair.placeholder, pair => pair.scalar, StringComparer.Ordinal);

    private Scalar(string name) => (Name, Type) = (name, name);

    /// <summary>The name in the methods and item types of the runtime, such as <c>ReadInt64</c> and <c>Int64Item</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The name of the .NET type in the namespace <c>System</c>. If <see cref="IsArray"/> is true, the name of the element type.
    /// </summary>
    public string Type { get; private init; }

    public bool IsArray { get; private init; }

    public bool IsValueType { get; private init; } = true;

    /// <summary>The kind of the JSON token.</summary>
    public ScalarForm Form { get; private init; } = ScalarForm.Text;

    /// <summary>Whether a number is written with the same digits with which it was read.</summary>
    public bool KeepsDigits { get; private init; }

    /// <summary>
    /// Whether a documented value is evidence that a parameter has the type. Outside JSON, URLs and bytes remain strings.
    /// </summary>
    public bool IsInferredForParameters { get; private init; } = true;

    /// <summary>How a value is written in C#.</summary>
    public ScalarLiteral Literal { get; private init; } = ScalarLiteral.Parse;

    /// <summary>The suffix of a numeric literal.</summary>
    public string TokenSuffix { get; private init; } = "";

    /// <summary>A sample value as JSON text without quotes. If possible, it is from a range that is reserved for documentation.</summary>
    public string StandIn { get; private init; } = "";

    /// <summary>The name in overlays, or null if overlays cannot use the type.</summary>
    public string? OverlayWord { get; private init; }

    /// <summary>The placeholders of Postman's OpenAPI converter.</summary>
    public IReadOnlyList<string> Placeholders { get; private init; } = [];

    /// <summary>
    /// The .NET formats in which strings of the type are recognized, the default one first. Empty if there is only one notation.
    /// </summary>
    public IReadOnlyList<string> Formats { get; private init; } = [];

    /// <summary>Whether the name of a value is compatible with the type. Used if the text alone is not sufficient evidence.</summary>
    public Func<string, bool> IsPromisedBy { get; private init; } = name => true;

    private Func<string, bool> Notation { get; init; } = text => true;

    /// <summary>Whether the value is a string with a notation, such as a date.</summary>
    public bool HasNotation => Form == ScalarForm.Text && this != String;

    /// <summary>Whether an empty value can replace a missing one: false, 0, an empty string or an empty array of bytes.</summary>
    public bool HasEmpty => IsValueType || IsArray || this == String;

    public bool IsNumber => Form == ScalarForm.Number;

    /// <summary>The type of a placeholder, or null if the text is a value.</summary>
    public static Scalar? OfPlaceholder(string? text) =>
        text is not null && ByPlaceholder.TryGetValue(text, out var scalar) ? scalar : null;

    /// <summary>Whether the type writes a text, which is a JSON token without quotes, back unchanged.</summary>
    public bool IsValue(string text) => Formats.Count > 0 ? FormatOf([text]) is not null : Notation(text);

    /// <summary>Whether all texts are values of the type and their name is compatible with it.</summary>
    public bool AreValues(IReadOnlyCollection<string> texts, string name) =>
        IsPromisedBy(name) && (Formats.Count > 0 ? FormatOf(texts) is not null : texts.All(Notation));

    /// <summary>The format of all texts, or null if they have no common format.</summary>
    public string? FormatOf(IReadOnlyCollection<string> texts) => Timestamp.FormatOf(texts, Formats);

    /// <summary>The widest of several numeric types.</summary>
    public static Scalar Widest(IEnumerable<Scalar> numbers) => All.Last(numbers.Contains);

    public override string ToString() => Name;
}
