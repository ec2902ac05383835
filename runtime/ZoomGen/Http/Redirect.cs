using System.Net;

namespace ZoomGen.Http;

/// <summary>
/// The next request of a redirect (RFC 9110, section 15.4). It is sent with the credentials of the first, so it must have the same origin.
/// </summary>
/// <param name="Target">The URI to send it to.</param>
/// <param name="BecomesGet">
/// Whether it is a GET without a body. As in browsers, that also applies to a POST and the statuses 301 and 302.
/// </param>
internal sealed record Redirect(Uri Target, bool BecomesGet)
{
    public const int MaxCount = 3;

    /// <param name="request">The request.</param>
    /// <param name="response">Its response.</param>
    /// <returns>Null if the response is not a redirect, or one that is not followed.</returns>
    public static Redirect? Find(HttpRequestMessage request, HttpResponseMessage response) =>
        response.StatusCode switch
        {
            HttpStatusCode.MovedPermanently or HttpStatusCode.Found => Find(request, response, request.Method == HttpMethod.Post),
            HttpStatusCode.SeeOther => Find(request, response, request.Method != HttpMethod.Get && request.Method != HttpMethod.Head),
            HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect => Find(request, response, becomesGet: false),
            _ => null,
        };

    /// <summary>Makes the message the next request, except for its URI and credentials.</summary>
    public void Apply(HttpRequestMessage message)
    {
        if (!BecomesGet)
            return;
        message.Method = HttpMethod.Get;
        message.Content?.Dispose();
        message.Content = null;
    }

    private static Redirect? Find(HttpRequestMessage request, HttpResponseMessage response, bool becomesGet)
    {
        if (!response.Headers.NonValidated.TryGetValues("Location", out var values) || values.Count != 1)
            return null;
        // The URI of the message is not canonicalized, and cannot be the base of another one.
        return Uri.TryCreate(request.RequestUri!.OriginalString, UriKind.Absolute, out var current)
            && Uri.TryCreate(current, values.ToString(), out var target)
            && Origin.IsSame(current, target)
            ? new(Origin.Normalize(target), becomesGet)
            : null;
    }
}
