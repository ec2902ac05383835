namespace ZoomGen;

/// <summary>What the messages of a client carry for handlers.</summary>
public static class ApiRequestMessage
{
    /// <summary>Returns the request that a client sends with a message.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The request, or null if the message does not come from a generated client.</returns>
    public static IApiRequest? GetApiRequest(this HttpRequestMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return (message as GeneratedMessage)?.Request;
    }

    /// <summary>The message of a request. Its options would cost a dictionary.</summary>
    internal sealed class GeneratedMessage : HttpRequestMessage
    {
        public IApiRequest? Request { get; set; }
    }
}
