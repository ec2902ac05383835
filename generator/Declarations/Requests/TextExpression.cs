using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A text that C# puts together from literals, options and dynamic variables; <see cref="Source"/> is the text as documented.</summary>
internal sealed record TextExpression(string Source, EquatableArray<TextPart> Parts)
{
    public bool IsLiteral => Parts.All(part => part is LiteralPart);
}

internal abstract record TextPart;

internal sealed record LiteralPart(string Text) : TextPart;

/// <summary>A property of the client's options; <see cref="Variable"/> is what the collection calls it.</summary>
internal sealed record OptionPart(string Property, string Variable) : TextPart;

/// <summary>A dynamic variable of Postman's, by its name with the dollar sign.</summary>
internal sealed record DynamicPart(string Name) : TextPart;

/// <summary>A name on the wire: <see cref="Literal"/> in its wire form or, where variables make it, <see cref="Text"/>, encoded at run time.</summary>
internal sealed record WireName(string Literal, TextExpression? Text);
