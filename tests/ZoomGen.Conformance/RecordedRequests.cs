using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Comparison;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Records;
using ZoomGen.Conformance.Sending;

namespace ZoomGen.Conformance;

/// <summary>Sends the documented requests of a client and compares each with its record.</summary>
internal static class RecordedRequests
{
    /// <summary>What Postman could not send cannot be compared.</summary>
    public static IEnumerable<RequestRecord> Comparable(IEnumerable<RequestRecord> records) => records.Where(record => record is { Id: not null, Index: not null, Error: null });

    public static async Task<IReadOnlyList<RequestResult>> CompareAsync(LoadedClient client, IReadOnlyList<Leaf> leaves, IReadOnlyList<RequestRecord> records, bool inEnvironment)
    {
        var results = new List<RequestResult>();
        foreach (var record in Comparable(records))
        {
            results.Add(record.Index < leaves.Count && client.Index.Operations.TryGetValue(leaves[record.Index.Value].Place, out var operation)
                ? await CompareAsync(client, operation, leaves[record.Index.Value], record, inEnvironment)
                : Failed(record, DifferenceKinds.NotGenerated));
        }
        return results;
    }

    public static RequestResult Failed(RequestRecord record, string kind, Exception? fault = null) => new(
        record.Index!.Value,
        record.Id!,
        Sent: false,
        Compared: true,
        [new(new(kind, fault?.GetType().Name, $"{record.Method} {record.Target}", fault?.Message), null)]);

    private static async Task<RequestResult> CompareAsync(LoadedClient client, IndexedOperation operation, Leaf leaf, RequestRecord record, bool inEnvironment)
    {
        var block = AuthBlock.For(leaf);
        var sent = await RequestSender.SendAsync(
            client, operation.RequestType, () => ClientOptions.For(client, record, Credentials.From(block, record), inEnvironment));
        return sent.Request is { } request
            ? new(leaf.Index, record.Id!, Sent: true, Compared: true, RequestComparison.Compare(new(record, leaf, block, operation.Contract), request))
            : Failed(record, DifferenceKinds.NotSent, sent.Fault);
    }
}
