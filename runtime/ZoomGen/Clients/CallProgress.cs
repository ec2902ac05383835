using System.Net;
using ZoomGen.Http;
using ZoomGen.Requests.Bodies;

namespace ZoomGen.Clients;

/// <summary>
/// What the attempts of a call have in common, and what it may still do after a response: renew its credentials once, and follow a few
/// redirects.
/// </summary>
internal sealed class CallProgress(CallTrace? trace, params (string Name, string Value)[] headers)
{
    private bool _isRenewed;
    private int _redirects;

    public CallTrace? Trace => trace;

    /// <summary>The headers that the request gets in addition to its own.</summary>
    public (string Name, string Value)[] Headers => headers;

    /// <summary>The redirect that the next attempt follows, or null.</summary>
    public Redirect? Redirect { get; private set; }

    /// <summary>Whether there is another attempt, for which this response is not the one to return.</summary>
    public ValueTask<bool> ContinuesAsync(HttpRequestMessage message, HttpResponseMessage response, Auth? auth, Deadline deadline) =>
        auth is not null && response.StatusCode == HttpStatusCode.Unauthorized
            ? RenewsAsync(message, response, auth, deadline.Token)
            : new(Follows(message, response));

    // Only once: a server that refuses renewed credentials means it.
    private async ValueTask<bool> RenewsAsync(
        HttpRequestMessage message, HttpResponseMessage response, Auth auth, CancellationToken cancellationToken)
    {
        if (_isRenewed)
            return false;
        _isRenewed = true;
        if (!await auth.RenewAsync(message, response, cancellationToken).ConfigureAwait(false))
            return false;
        trace?.Renews();
        return true;
    }

    private bool Follows(HttpRequestMessage message, HttpResponseMessage response)
    {
        if (_redirects == Redirect.MaxCount || Redirect.Find(message, response) is not { } next)
            return false;
        if (!next.BecomesGet && message.Content is BufferedContent { CanBeSentAgain: false })
            return false;
        // A 307 after a 303 repeats the GET.
        Redirect = next with { BecomesGet = next.BecomesGet || Redirect is { BecomesGet: true } };
        _redirects++;
        trace?.Redirects();
        return true;
    }
}
