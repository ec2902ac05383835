using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A documented value as a C# expression, still in parts: text reaches C# through its escaper only.</summary>
internal abstract record ExampleValue;

internal sealed record ExampleMember(string Property, ExampleValue Value);

internal sealed record TextExample(string Text) : ExampleValue;

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, checked where it was made.</summary>
internal sealed record TokenExample(string Token) : ExampleValue;

internal sealed record ChoiceExample(string Type, string Member) : ExampleValue;

internal sealed record ObjectExample(EquatableArray<ExampleMember> Members) : ExampleValue;

internal sealed record ListExample(EquatableArray<ExampleValue> Elements) : ExampleValue;

/// <summary>A value without a type of its own, by its JSON text.</summary>
internal sealed record JsonExample(string Json) : ExampleValue;
