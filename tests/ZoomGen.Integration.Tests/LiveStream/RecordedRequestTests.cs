using System.Net;
using Zoom;
using Zoom.Meetings;

namespace ZoomGen.Integration.Tests.LiveStream;

/// <summary>
/// The examples of the generated client go out as Postman's own engine sent the same requests. Two deliberate differences: the PATCH
/// requests carry the client's credentials (their auth names a type and no parameters, which makes Postman send none), and Cache-Control
/// is Postman's own.
/// </summary>
public class RecordedRequestTests
{
    private static readonly Dictionary<string, string> MultipartHeaders = new()
    {
        ["Accept"] = "*/*",
        ["Authorization"] = "Bearer var-oauth2AccessToken",
        ["Content-Type"] = "multipart/form-data; boundary=BOUNDARY",
    };

    [Fact]
    public async Task Update_live_stream_status()
    {
        using var sent = new CapturingHandler();

        await Client(sent).Meetings.UpdateLiveStreamStatusAsync(UpdateLiveStreamStatusRequest.Example);

        Assert.Equal(("PATCH", "api.zoom.us", "/v2/meetings/68423085/livestream/status"), (sent.Method, sent.Host, sent.Target));
        Assert.Equal(MultipartHeaders, sent.Headers);
        Assert.Equal(
            Multipart(("action", "start"), ("settings", """{"active_speaker_name":false,"display_name":"dolore ullamco irur"}""")),
            sent.Body);
    }

    [Fact]
    public async Task Update_a_live_stream_of_a_meeting()
    {
        using var sent = new CapturingHandler();

        await Client(sent).Meetings.UpdateLiveStreamAsync(UpdateLiveStreamRequest.Example);

        Assert.Equal(("PATCH", "api.zoom.us", "/v2/meetings/68423085/livestream"), (sent.Method, sent.Host, sent.Target));
        Assert.Equal(MultipartHeaders, sent.Headers);
        // The space at the end of the stream URL is documented, and kept.
        Assert.Equal(
            Multipart(("stream_url", "aute "), ("stream_key", "officia"), ("page_url", "https://IBrRnEbZoeJwPd.ixq+PqOQQZC-z42EWi")),
            sent.Body);
    }

    [Fact]
    public async Task Get_live_stream_details()
    {
        using var sent = new CapturingHandler(HttpStatusCode.OK, "{}");

        await Client(sent).Meetings.GetLiveStreamDetailsAsync(GetLiveStreamDetailsRequest.Example);

        // Postman sends the documented filler "quis officia in reprehenderit"; the variable is documented as a long elsewhere.
        Assert.Equal(("GET", "api.zoom.us", "/v2/meetings/68423085/livestream"), (sent.Method, sent.Host, sent.Target));
        Assert.Equal(
            new Dictionary<string, string> { ["Accept"] = "*/*", ["Authorization"] = "Bearer var-oauth2AccessToken" }, sent.Headers);
        Assert.Equal("", sent.Body);
    }

    [Fact]
    public async Task Update_a_live_stream_of_a_webinar()
    {
        using var sent = new CapturingHandler();

        await Client(sent).Webinars.UpdateLiveStreamAsync(Zoom.Webinars.UpdateLiveStreamRequest.Example);

        Assert.Equal(("PATCH", "api.zoom.us", "/v2/webinars/68423085/livestream"), (sent.Method, sent.Host, sent.Target));
        Assert.Equal(MultipartHeaders, sent.Headers);
        Assert.Equal(
            Multipart(
                ("stream_url", "sunt nisi velit est"),
                ("stream_key", "in officia nisi"),
                ("page_url", "https://DsatKDjYpUqlTsrYPId.erhgr+Y.EcGVcL.ZNCdMfVaBFX-R2,Gp+aCOrFBUM2EA32zz.YmFQt60")),
            sent.Body);
    }

    private static ZoomClient Client(CapturingHandler handler) =>
        new(new HttpClient(handler), new ZoomClientOptions { Auth = BearerAuth.FromToken("var-oauth2AccessToken") });

    private static string Multipart(params (string Name, string Value)[] parts) =>
        string.Concat(parts.Select(part => $"--BOUNDARY\r\nContent-Disposition: form-data; name=\"{part.Name}\"\r\n\r\n{part.Value}\r\n"))
            + "--BOUNDARY--\r\n";
}
