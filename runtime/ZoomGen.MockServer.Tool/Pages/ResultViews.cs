using Microsoft.AspNetCore.WebUtilities;
using ZoomGen.MockServer.Tool.Sending;

namespace ZoomGen.MockServer.Tool.Pages;

internal static class ResultViews
{
    public static ResultView Create(Exchange exchange)
    {
        var sent = BodyText.Read(exchange.Sent.Span);
        if (exchange.Response is not { } response)
            return new(exchange.Fault, sent, "", "", "");
        var headers = response.Headers
            .Concat(response.ContentHeaders)
            .SelectMany(header => header.Value, (header, value) => $"{header.Key}: {value}");
        var status = (int)response.StatusCode;
        return new(
            Fault: null,
            sent,
            $"{status} {ReasonPhrases.GetReasonPhrase(status)}".Trim(),
            string.Join('\n', headers),
            BodyText.Format(response.RawBody.Span));
    }
}
