using System.Text.RegularExpressions;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Forms;

public sealed partial class MultipartTests
{
    [Fact]
    public async Task A_form_of_a_text_and_an_object_goes_out_as_the_collection_has_it()
    {
        using var server = new Server();

        await server.Client().Gadgets.UpdateStatusAsync(new()
        {
            GadgetId = "68423085",
            Action = "start",
            Settings = new() { ShowLabel = false, DisplayName = "dolore ullamco irur" },
        });

        Assert.Equal(HttpMethod.Patch, server.Request.Method);
        Assert.Equal("/v2/gadgets/68423085/status", server.Request.Target);
        Assert.Equal("*/*", server.Request["Accept"]);
        Assert.Equal(
            Lines(
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"action\"",
                "",
                "start",
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"settings\"",
                "",
                "{\"show_label\":false,\"display_name\":\"dolore ullamco irur\"}",
                "--BOUNDARY--"),
            Body(server.Request));
        Assert.Equal("330", server.Request["Content-Length"]);
    }

    [Theory]
    [InlineData("aute ", "officia", "https://IBrRnEbZoeJwPd.ixq+PqOQQZC-z42EWi", "434")]
    [InlineData("sunt nisi velit est", "in officia nisi", "https://DsatKDjYpUqlTsrYPId.erhgr+Y.EcGVcL.ZNCdMfVaBFX-R2,Gp+aCOrFBUM2EA32zz.YmFQt60", "499")]
    public async Task Forms_go_out_as_postman_recorded_them(string streamUrl, string streamKey, string pageUrl, string length)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteText("stream_url"u8, streamUrl);
            form.WriteText("stream_key"u8, streamKey);
            form.WriteText("page_url"u8, pageUrl);
        });

        Assert.Equal(
            Lines(
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"stream_url\"",
                "",
                streamUrl,
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"stream_key\"",
                "",
                streamKey,
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"page_url\"",
                "",
                pageUrl,
                "--BOUNDARY--"),
            Body(sent));
        Assert.Equal(length, sent["Content-Length"]);
    }

    [Fact]
    public async Task The_boundary_is_26_dashes_and_24_digits_unquoted_and_another_each_time()
    {
        var first = await TestRequest.SendToAnywhereAsync((ref request) => request.StartMultipartForm().WriteText("a"u8, 1));
        var second = await TestRequest.SendToAnywhereAsync((ref request) => request.StartMultipartForm().WriteText("a"u8, 1));

        Assert.Matches("^multipart/form-data; boundary=-{26}[0-9]{24}$", first["Content-Type"]);
        Assert.NotEqual(first["Content-Type"], second["Content-Type"]);
    }

    [Fact]
    public async Task Values_of_all_kinds_are_text_and_null_is_not_sent()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteText("long"u8, 5);
            form.WriteText("none"u8, (string?)null);
            form.WriteText("double"u8, 0.5);
            form.WriteText("decimal"u8, 1.50m);
            form.WriteJson("json"u8, (UpdateStatusSettings?)null);
            form.WriteText("bool"u8, true);
            form.WriteText("empty"u8, "");
            form.WriteText("long"u8, 6);
        });

        Assert.Equal(
            [("long", "5"), ("double", "0.5"), ("decimal", "1.50"), ("bool", "true"), ("empty", ""), ("long", "6")],
            Part().Matches(sent.Body!).Select(part => (part.Groups["name"].Value, part.Groups["value"].Value)));
    }

    [Fact]
    public async Task A_value_goes_out_as_it_is_whatever_it_holds()
    {
        const string Value = "a\r\n--b\r\n\0\"ü😀\ud800";

        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.StartMultipartForm().WriteText("a%22b"u8, Value));

        Assert.Contains("name=\"a%22b\"\r\n\r\na\r\n--b\r\n\0\"ü😀\ufffd\r\n--", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_any_value_is_no_body()
    {
        var multipart = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.StartMultipartForm().WriteText("a"u8, (string?)null));
        var urlEncoded = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.StartUrlEncodedForm().WriteText("a"u8, (long?)null));

        Assert.Null(multipart.Body);
        Assert.Null(multipart["Content-Type"]);
        Assert.Null(urlEncoded.Body);
        Assert.Null(urlEncoded["Content-Type"]);
    }

    [Fact]
    public async Task An_own_content_type_does_not_take_the_boundary_away()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteHeader("Content-Type", "application/json");
            request.StartMultipartForm().WriteText("a"u8, 1);
        });

        Assert.StartsWith("multipart/form-data; boundary=-", sent["Content-Type"], StringComparison.Ordinal);
    }

    private static string Body(SentRequest request) =>
        request.Body!.Replace(request["Content-Type"]!["multipart/form-data; boundary=".Length..], "BOUNDARY", StringComparison.Ordinal);

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + "\r\n"));

    [GeneratedRegex("name=\"(?<name>.*?)\"\r\n\r\n(?<value>.*?)\r\n--")]
    private static partial Regex Part();
}
