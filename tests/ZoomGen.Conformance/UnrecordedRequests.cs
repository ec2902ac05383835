using ZoomGen.Conformance.Comparison;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Sending;

namespace ZoomGen.Conformance;

/// <summary>Sends the documented requests of a client for which nothing was recorded: that they go out is all that can be seen.</summary>
internal static class UnrecordedRequests
{
    public static async Task<IReadOnlyList<RequestResult>> SendAsync(LoadedClient client)
    {
        var results = new List<RequestResult>();
        foreach (var operation in client.Index.Operations.Values)
        {
            var sent = await RequestSender.SendAsync(client, operation, record: null, () => ClientOptions.MadeUp(client));
            IReadOnlyList<Finding> findings = sent.Request is null
                ? [new(new(DifferenceKinds.NotSent, sent.Fault?.GetType().Name, null, sent.Fault?.Message), null)]
                : [];
            results.Add(new(results.Count, operation.Contract.Name, sent.Request is not null, Compared: false, findings));
        }
        return results;
    }
}
