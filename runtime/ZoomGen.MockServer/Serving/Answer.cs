using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Serving;

/// <summary>What goes out, and the missing fields that are the reason for it, if any.</summary>
internal sealed record Answer(IResult Result, IReadOnlyList<RequiredField> Missing)
{
    /// <summary>The time before it goes out, beyond that of all answers.</summary>
    public TimeSpan Delay { get; init; }

    public static Answer Example(Example example, IReadOnlyList<RequiredField>? missing = null) =>
        new(new ExampleResult(example), missing ?? []);

    public static Answer Problem(ProblemResult problem, IReadOnlyList<RequiredField>? missing = null) =>
        new(problem, missing ?? []);
}
