using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A documented value as a C# expression, still in parts: text reaches C# through its escaper only.</summary>
internal abstract record ExampleValue;

internal sealed record ExampleMember(string Property, ExampleValue Value);

internal sealed record TextExample(string Text) : ExampleValue;

/// <summary>A text with variables in it; one without a value stays its name in double braces, as Postman has it.</summary>
internal sealed record TemplateExample(TextExpression Text) : ExampleValue;

/// <summary>XML by its text.</summary>
internal sealed record XmlExample(ExampleValue Text) : ExampleValue;

/// <summary>A file; <see cref="Base64"/> is null where its content is not documented, <see cref="SentName"/> where the server is told its own name.</summary>
internal sealed record FileValueExample(TextExpression? Name, string? Base64, string? SentName) : ExampleValue;

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, checked where it was made.</summary>
internal sealed record TokenExample(string Token) : ExampleValue;

internal sealed record ChoiceExample(string Type, string Member) : ExampleValue;

internal sealed record ObjectExample(EquatableArray<ExampleMember> Members) : ExampleValue;

internal sealed record ListExample(EquatableArray<ExampleValue> Elements) : ExampleValue;

/// <summary>A dictionary; one that <see cref="IsAdded"/> to what is there already.</summary>
internal sealed record MapExample(EquatableArray<ExampleEntry> Entries, bool IsAdded = false) : ExampleValue;

internal sealed record ExampleEntry(string Key, ExampleValue Value);

/// <summary>A date, an address or the like by its text, checked where it was made.</summary>
internal sealed record ParsedExample(ScalarKind Kind, string Type, string Text) : ExampleValue;

/// <summary>A typed body by the text that is sent for it.</summary>
internal sealed record JsonTextExample(string Type, ExampleValue Text) : ExampleValue;

/// <summary>A value without a type of its own, by its JSON text.</summary>
internal sealed record JsonExample(string Json) : ExampleValue;

internal static class ExampleValueExtensions
{
    /// <summary>Whether a variable or dynamic value stands somewhere in it.</summary>
    public static bool TakesOptions(this ExampleValue value) => value switch
    {
        TemplateExample => true,
        JsonTextExample json => json.Text.TakesOptions(),
        XmlExample xml => xml.Text.TakesOptions(),
        FileValueExample file => file.Name is { IsLiteral: false },
        ObjectExample example => example.Members.Any(member => member.Value.TakesOptions()),
        ListExample list => list.Elements.Any(TakesOptions),
        MapExample map => map.Entries.Any(entry => entry.Value.TakesOptions()),
        _ => false,
    };
}
