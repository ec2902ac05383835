using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Reporting;

/// <summary>What a stage made of its input, and what it has to say about it. Both are equal by value.</summary>
internal sealed record Result<T>(T? Value, EquatableArray<Diagnostic> Diagnostics)
    where T : class;
