using System.Diagnostics;
using ZoomGen.Requests.Bodies;
using ZoomGen.Requests.Parameters;

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

    /// <summary>Returns the time that is left for the call: for this message, those that may follow it, and the body.</summary>
    /// <param name="message">The message.</param>
    /// <returns>
    /// The time, which is never negative, or null if the call has no time limit or the message does not come from a generated client.
    /// </returns>
    public static TimeSpan? GetRemainingTime(this HttpRequestMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message is not GeneratedMessage { EndsAt: > 0 and var end })
            return null;
        var now = Stopwatch.GetTimestamp();
        return now < end ? Stopwatch.GetElapsedTime(now, end) : TimeSpan.Zero;
    }

    /// <summary>
    /// Returns whether the body of a message can be sent more than once: it contains no stream that can be read only once.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <returns>True if the message has no body, or one that can be sent again.</returns>
    public static bool CanBeSentAgain(this HttpRequestMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Content is null or ByteArrayContent or BufferedContent { CanBeSentAgain: true };
    }

    /// <summary>The message of a request. Its options would cost a dictionary.</summary>
    internal sealed class GeneratedMessage : HttpRequestMessage
    {
        public IApiRequest? Request { get; set; }

        public Auth? Auth { get; set; }

        /// <summary>The variables that have no value, or null. Credentials may still supply a header that contains one.</summary>
        public MissingVariables? Missing { get; set; }

        /// <summary>The timestamp of the time limit of the call, or zero.</summary>
        public long EndsAt { get; set; }
    }
}
