using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Sending;

namespace ZoomGen.Conformance.Bodies;

/// <summary>Lets a client read the saved responses of its operations, and writes what it read back.</summary>
internal static class SavedBodies
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<BodyResult>> ReadAsync(LoadedClient client, IReadOnlyList<Leaf> leaves)
    {
        var results = new List<BodyResult>();
        foreach (var leaf in leaves)
        {
            // What was refused as a request has no response either.
            if (!client.Index.Operations.TryGetValue(leaf.Place, out var operation))
                continue;
            foreach (var saved in SavedBody.Of(leaf))
                results.Add(await ReadAsync(client, operation.RequestType, leaf.Id, saved));
        }
        return results;
    }

    private static async Task<BodyResult> ReadAsync(LoadedClient client, string requestType, string operation, SavedBody saved)
    {
        using var handler = new AnsweringHandler(saved);
        using var http = new HttpClient(handler, disposeHandler: false);
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            var options = ClientOptions.MadeUp(client);
            options.MaxResponseBytes = int.MaxValue;
            options.MaxErrorBytes = int.MaxValue;
            var response = await LoadedClient.SendAsync(client.Create(http, options), client.Example(requestType, options), limit.Token);
            return await CompareAsync(operation, saved, response);
        }
#pragma warning disable CA1031 // Whatever keeps a body from being read is a finding, and the next one is tried.
        catch (Exception exception)
        {
            return new(operation, saved.Status, exception.GetType().Name, IsRaw: false, Loss: null);
        }
#pragma warning restore CA1031
    }

    private static async Task<BodyResult> CompareAsync(string operation, SavedBody saved, ApiResponse response)
    {
        if (await TypedBody.WriteAsync(response) is not { } written)
            return new(
                operation,
                saved.Status,
                null,
                IsRaw: true,
                (await RawAsync(response)).Span.SequenceEqual(saved.Bytes) ? null : new("$", "bytes", "other bytes"));
        var loss = JsonValue.Read(written) is { } value ? Loss.Between(saved.Value, value) : new("$", "JSON", "no JSON");
        return new(operation, saved.Status, null, IsRaw: false, loss);
    }

    private static async Task<ReadOnlyMemory<byte>> RawAsync(ApiResponse response)
    {
        if (response.GetType().GetProperty("Body")?.GetValue(response) is not ResponseStream stream)
            return response.RawBody;
        using var bytes = new MemoryStream();
        await using (stream)
            await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
