namespace ZoomGen;

/// <summary>What the messages of a client carry for handlers.</summary>
public static class ApiRequestMessage
{
    internal static readonly HttpRequestOptionsKey<IApiRequest> Key = new("ZoomGen.Request");

    /// <summary>Returns the request that a client sends with a message.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The request, or null if the message does not come from a generated client.</returns>
    public static IApiRequest? GetApiRequest(this HttpRequestMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Options.TryGetValue(Key, out var request) ? request : null;
    }
}
