using System.Globalization;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Tells a parameter's type from its evidence, strongest first: documented, placeholder, sample.</summary>
internal static class TypeInference
{
    // What else stands between angle brackets was written by a person, and says more than a type.
    private static readonly HashSet<string> TextFormats = new(StringComparer.Ordinal)
    {
        "string", "array", "object", "date", "dateTime", "date-time", "binary", "byte", "password", "email", "uuid", "uri", "url", "hostname", "time", "ipv4", "ipv6",
    };

    public static readonly ParameterType Int64 = new ScalarType(ScalarKind.Int64);

    public static ParameterType Infer(string? description, string? sample) =>
        Documented(description) ?? Placeholder(sample) ?? Sampled(sample) ?? ParameterType.Text;

    public static ParameterType? Documented(string? description)
    {
        if (Evidence.Choices(description) is { } choices)
            return new ChoiceType(choices);
        return Evidence.IsInt64(description) ? Int64 : null;
    }

    /// <summary>The converter writes <c>&lt;type&gt;</c> where it has no value.</summary>
    public static ParameterType? Placeholder(string? sample) => sample switch
    {
        "<integer>" or "<long>" => Int64,
        "<number>" or "<float>" or "<double>" => new ScalarType(ScalarKind.Decimal),
        "<boolean>" => new ScalarType(ScalarKind.Boolean),
        { Length: > 2 } text when text[0] == '<' && text[text.Length - 1] == '>' && TextFormats.Contains(text.Substring(1, text.Length - 2)) => ParameterType.Text,
        _ => null,
    };

    /// <summary>A sample makes a type narrower than text only if that type writes it back as it stands.</summary>
    public static ParameterType? Sampled(string? sample)
    {
        if (sample is null or "")
            return null;
        if (FitsInt64(sample))
            return Int64;
        if (sample is "true" or "false")
            return new ScalarType(ScalarKind.Boolean);
        if (FitsDecimal(sample))
            return new ScalarType(ScalarKind.Decimal);
        if (sample[0] == '{' && SampleReader.Read(sample) is ObjectSample { Members.Count: > 0 } json)
            return new JsonType(ShapeInference.Infer([json]), json);
        return null;
    }

    /// <summary>Whether a documented text is a value of the type; nothing, and a placeholder, say nothing against it.</summary>
    public static bool Admits(ParameterType type, string sample) => sample.Length == 0 || Placeholder(sample) is not null || Fit(type, sample) == sample;

    /// <summary>The sample where it is a value of the type, else a stand-in that is.</summary>
    public static string Fit(ParameterType type, string sample) => type switch
    {
        ScalarType { Kind: ScalarKind.Int64 } => FitsInt64(sample) ? sample : "1",
        ScalarType { Kind: ScalarKind.Decimal } => FitsDecimal(sample) ? sample : "1.5",
        ScalarType { Kind: ScalarKind.Boolean } => sample is "true" or "false" ? sample : "true",
        ChoiceType choice => choice.Values.Contains(sample) ? sample : choice.Values[0],
        _ => Placeholder(sample) is null ? sample : TextOf(sample),
    };

    // A value of the format that a placeholder names, from the ranges that are set aside for documentation.
    private static string TextOf(string placeholder) => placeholder switch
    {
        "<date>" => "2020-01-31",
        "<dateTime>" or "<date-time>" => "2020-01-31T12:30:00Z",
        "<time>" => "12:30:00",
        "<byte>" => "c3RyaW5n",
        "<email>" => "user@example.com",
        "<uuid>" => "00000000-0000-4000-8000-000000000000",
        "<uri>" or "<url>" => "https://example.com",
        "<hostname>" => "example.com",
        "<ipv4>" => "192.0.2.1",
        "<ipv6>" => "2001:db8::1",
        _ => "string",
    };

    public static bool FitsInt64(string sample) =>
        long.TryParse(sample, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value.ToString(CultureInfo.InvariantCulture) == sample;

    private static bool FitsDecimal(string sample) =>
        decimal.TryParse(sample, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value.ToString(CultureInfo.InvariantCulture) == sample;
}
