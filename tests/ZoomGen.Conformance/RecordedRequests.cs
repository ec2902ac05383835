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
    public static IEnumerable<RequestRecord> Comparable(IEnumerable<RequestRecord> records) =>
        records.Where(record => record is { Id: not null, Index: not null, Error: null });

    public static async Task<IReadOnlyList<RequestResult>> CompareAsync(
        LoadedClient client, IReadOnlyList<Leaf> leaves, IReadOnlyList<RequestRecord> records, bool inEnvironment)
    {
        var results = new List<RequestResult>();
        foreach (var record in Comparable(records))
        {
            results.Add(record.Index < leaves.Count
                && client.Index.Operations.TryGetValue(leaves[record.Index.Value].Place, out var operation)
                ? await CompareAsync(client, operation, leaves[record.Index.Value], record, inEnvironment)
                : Failed(record, DifferenceKinds.NotGenerated));
        }
        return results;
    }

    public static RequestResult Failed(RequestRecord record, string kind) => Unsent(record, new(new(kind, null, Line(record), null), null));

    private static async Task<RequestResult> CompareAsync(
        LoadedClient client, IndexedOperation operation, Leaf leaf, RequestRecord record, bool inEnvironment)
    {
        var block = AuthBlock.For(leaf);
        var sent = await RequestSender.SendAsync(
            client, operation, record, () => ClientOptions.For(client, record, Credentials.From(block, record), inEnvironment));
        var context = new ComparisonContext(record, leaf, block, operation.Contract);
        return sent.Request is { } request
            ? new(leaf.Index, record.Id!, Sent: true, Compared: true, RequestComparison.Compare(context, request))
            : Unsent(record, RequestComparison.Explain(
                new(DifferenceKinds.NotSent, sent.Fault?.GetType().Name, Line(record), sent.Fault?.Message), context));
    }

    private static RequestResult Unsent(RequestRecord record, Finding finding) =>
        new(record.Index!.Value, record.Id!, Sent: false, Compared: true, [finding]);

    private static string Line(RequestRecord record) => $"{record.Method} {record.Target}";
}
