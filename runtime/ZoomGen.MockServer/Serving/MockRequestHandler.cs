using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Serving;

/// <summary>Reads a request, decides on its answer, records it, and only then answers.</summary>
internal sealed class MockRequestHandler(IReadOnlyList<Operation> operations, RequestLog log, AnswerPlan plan)
{
    public async Task HandleAsync(HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context).ConfigureAwait(false);
        var answer = Decide(context.Request, body);
        var delay = plan.Latency + answer.Delay;
        log.Add(Record(context.Request, body, answer));
        if (delay > TimeSpan.Zero)
            await Task.Delay(delay, context.RequestAborted).ConfigureAwait(false);
        await answer.Result.ExecuteAsync(context).ConfigureAwait(false);
    }

    private Answer Decide(HttpRequest request, RequestBody body)
    {
        var match = OperationMatcher.Match(operations, request.Method, request.Target());
        var candidates = Candidate.Rank(match.Candidates, request, body);
        return Answers.UnknownPath(request, match, operations)
            ?? Answers.UnknownMethod(request, match, operations)
            ?? Answers.UnreadableBody(body)
            ?? Answers.Planned(plan, candidates[0].Operation)
            ?? Answers.AskedFor(request, body, candidates)
            ?? Answers.Incomplete(candidates[0])
            ?? Answers.Success(candidates[0].Operation);
    }

    private static ReceivedRequest Record(HttpRequest request, RequestBody body, Answer answer) => new()
    {
        Method = request.Method,
        PathAndQuery = request.Target(),
        Headers = new Dictionary<string, StringValues>(request.Headers, StringComparer.OrdinalIgnoreCase),
        Body = body.Bytes,
        StatusCode = (answer.Result as IStatusCodeHttpResult)?.StatusCode,
        ExampleName = (answer.Result as ExampleResult)?.Name,
        MissingFields = answer.Missing.Select(field => field.ToString()).ToArray(),
    };
}
