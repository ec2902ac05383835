namespace ZoomGen.Conformance.Comparison;

/// <summary>One component in which a sent request is not the recorded one. Null stands for a component that is not there.</summary>
/// <param name="Kind">Where; see <see cref="DifferenceKinds"/>.</param>
/// <param name="Name">The parameter, header, part or JSON path, where it has one.</param>
/// <param name="Expected">What Postman sent, as on the wire.</param>
/// <param name="Actual">What the client sent, as on the wire.</param>
internal sealed record Difference(string Kind, string? Name, string? Expected, string? Actual)
{
    /// <summary>The texts are keys and values, rather than the values of one key.</summary>
    public bool IsWholePair { get; init; }

    /// <summary>What Postman sent, without the escapes of its place.</summary>
    public string? ExpectedText => IsEscaped ? PercentText.Decode(Expected) : Expected;

    /// <inheritdoc cref="ExpectedText"/>
    public string? ActualText => IsEscaped ? PercentText.Decode(Actual) : Actual;

    /// <summary>The kind as the report counts it: by name where few names occur, apart where only the escapes differ.</summary>
    public string Label => Kind switch
    {
        DifferenceKinds.HeaderMissing or DifferenceKinds.HeaderExtra or DifferenceKinds.NotSent => $"{Kind}:{Name}",
        DifferenceKinds.NotGenerated or DifferenceKinds.NotCompiled => Kind,
        _ when Expected is null => Kind + ".extra",
        _ when Actual is null => Kind + ".missing",
        _ when IsEscaped && ExpectedText == ActualText => Kind + ".escapes",
        _ => Kind,
    };

    private bool IsEscaped => Kind is DifferenceKinds.Path or DifferenceKinds.Query or DifferenceKinds.Target or DifferenceKinds.Form;
}

/// <summary>A difference and the rule that explains it, or null where none does.</summary>
internal sealed record Finding(Difference Difference, string? Rule);
