using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

/// <summary>The operations of a method and path.</summary>
/// <param name="Candidates">Those whose templates fit equally well, in the collection's order; none when method or path is unknown.</param>
/// <param name="Methods">Every method that the server answers on the path; none when the path is unknown.</param>
internal sealed record OperationMatch(IReadOnlyList<Operation> Candidates, IReadOnlyList<string> Methods);

internal static class OperationMatcher
{
    private const string Get = "GET";
    private const string Head = "HEAD";

    public static OperationMatch Match(IReadOnlyList<Operation> operations, string method, string target)
    {
        var path = PathTemplate.SplitTarget(target);
        var onPath = operations
            .Select(operation => (Operation: operation, Precedence: PrecedenceOn(path, operation)))
            .Where(found => found.Precedence is not null)
            .ToArray();

        var methods = onPath.Select(found => found.Operation.Method).Distinct(StringComparer.Ordinal).ToArray();
        // RFC 9110, section 9.3.2: HEAD is a GET without the content.
        var answering = method == Head && !methods.Contains(Head) ? Get : method;
        var candidates = onPath
            .Where(found => found.Operation.Method == answering)
            .GroupBy(found => found.Precedence, found => found.Operation, StringComparer.Ordinal)
            .MinBy(group => group.Key, StringComparer.Ordinal);

        return new OperationMatch(candidates?.ToArray() ?? [], methods.Contains(Get) ? [.. methods.Union([Head])] : methods);
    }

    // Between equals, a path as the collection has it goes before one that a base URL's path was put in front of.
    private static string? PrecedenceOn(IReadOnlyList<string> path, Operation operation) => operation.Templates
        .Select((template, place) => template.Matches(path) ? template.Precedence + place : null)
        .OfType<string>()
        .Min(StringComparer.Ordinal);
}
