using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Serving;

/// <summary>The rules for the answer to a request. Each returns null if it does not apply.</summary>
internal static class Answers
{
    public static Answer? UnreadableBody(RequestBody body) =>
        body.Fault is { } fault ? Answer.Problem(new ProblemResult(fault.Status, fault.Reason)) : null;

    public static Answer? UnknownPath(HttpRequest request, OperationMatch match, IReadOnlyList<Operation> operations) =>
        match.Methods.Count is 0 ? Unknown(StatusCodes.Status404NotFound, request, match, operations) : null;

    public static Answer? UnknownMethod(HttpRequest request, OperationMatch match, IReadOnlyList<Operation> operations) =>
        match.Candidates.Count is 0 ? Unknown(StatusCodes.Status405MethodNotAllowed, request, match, operations) : null;

    public static Answer? Planned(AnswerPlan plan, Operation operation) =>
        plan.Next(operation) is { } answer ? new(answer.Create(operation), []) { Delay = answer.Delay } : null;

    /// <summary>The saved response with a name, or the one whose name alone contains it.</summary>
    public static IResult Named(Operation operation, string name) => SavedResponse.Find(operation.Responses, name) is { } response
        ? new ExampleResult(new(operation, response))
        : NoSuchResponse($"{operation} has no saved response '{name}', or several.", operation.Responses);

    /// <summary>
    /// The saved response that the headers of a mock server ask for. One that is named is the answer whatever the request is like.
    /// Otherwise, the best candidate that has an example for such a request answers.
    /// </summary>
    public static Answer? AskedFor(HttpRequest request, RequestBody body, IReadOnlyList<Candidate> candidates)
    {
        var (wanted, match) = (MockHeaders.Read(request.Headers), MatchHeaders.Read(request.Headers));
        if (!wanted.Any && !match.Any)
            return null;

        var examples = candidates.Select(candidate => candidate.Operation.Examples).ToArray();
        var found = match.Any && !wanted.HasExample
            ? examples
                .Select(own => wanted.Select(own.Where(example => match.Accept(example, request, body))))
                .FirstOrDefault(example => example is not null)
            : wanted.Select(examples.SelectMany(own => own));
        return found is not null
            ? Answer.Example(found)
            : Answer.Problem(NoSuchResponse(
                $"No saved response of {candidates[0].Operation} is what the x-mock headers ask for.",
                examples.SelectMany(own => own).Select(example => example.Response)));
    }

    public static Answer? Incomplete(Candidate candidate)
    {
        if (candidate.Missing.Count is 0)
            return null;

        return DocumentedError.ForIncompleteRequest(candidate.Operation) is { } example
            ? Answer.Example(example, candidate.Missing)
            : Answer.Problem(
                new ProblemResult(
                    StatusCodes.Status400BadRequest,
                    $"{candidate.Operation} requires what the request lacks: {string.Join(", ", candidate.Missing)}."),
                candidate.Missing);
    }

    public static Answer Success(Operation operation)
    {
        if (operation.Responses is not [var first, ..])
        {
            return Answer.Problem(new ProblemResult(
                StatusCodes.Status501NotImplemented,
                $"{operation} has no saved response in the collection."));
        }

        return Answer.Example(new(operation, operation.Responses.FirstOrDefault(saved => saved.Code is >= 200 and < 300) ?? first));
    }

    private static ProblemResult NoSuchResponse(string detail, IEnumerable<SavedResponse> responses) =>
        new(StatusCodes.Status404NotFound, detail) { Responses = responses.Select(saved => $"{saved.Code} {saved.Name}").ToArray() };

    private static Answer Unknown(int status, HttpRequest request, OperationMatch match, IReadOnlyList<Operation> operations) =>
        Answer.Problem(new ProblemResult(status, $"The collection has no request {request.Method} {request.Path}.")
        {
            Allow = match.Methods,
            Requests = operations.Select(operation => operation.ToString()).Distinct(StringComparer.Ordinal).ToArray(),
        });
}
