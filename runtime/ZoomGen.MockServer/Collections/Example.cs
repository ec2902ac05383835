namespace ZoomGen.MockServer.Collections;

/// <summary>A saved response, with the operation that it belongs to.</summary>
internal sealed record Example(Operation Operation, SavedResponse Response)
{
    /// <summary>The request that the response was saved for, or else the documented one.</summary>
    public SavedRequest Request => Operation.SavedRequests.Find(Response.Place) ?? Operation.Documented;

    /// <summary>The response to a request with this path. Its variables have their values, and hosts are this server.</summary>
    public SavedResponse Fill(IReadOnlyList<string> path, string server)
    {
        var captured = Operation.Capture(path);
        return Response with
        {
            Headers = [.. Response.Headers.Select(header => new SavedHeader(Resolve(header.Name), Resolve(header.Value)))],
            Body = Resolve(Response.Body),
        };

        string Resolve(string text) =>
            Operation.Variables.ResolveAnswer(text, captured, part => Operation.Hosts.Replace(part, server));
    }
}
