using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Forms;

public sealed class MultipartFileTests
{
    [Fact]
    public async Task Files_and_texts_keep_their_order()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteText("a"u8, "1");
            form.WriteFile("f"u8, ApiFile.FromText("x.txt", "first"));
            form.WriteText("b"u8, "2");
            form.WriteFile("g"u8, ApiFile.FromText("y.png", "second"));
            form.WriteFile("h"u8, ApiFile.FromText("z.json", "third"));
            form.WriteText("c"u8, "3");
        });

        Assert.Equal(
            Lines(
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"a\"",
                "",
                "1",
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"f\"; filename=\"x.txt\"",
                "Content-Type: text/plain",
                "",
                "first",
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"b\"",
                "",
                "2",
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"g\"; filename=\"y.png\"",
                "Content-Type: image/png",
                "",
                "second",
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"h\"; filename=\"z.json\"",
                "Content-Type: application/json",
                "",
                "third",
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"c\"",
                "",
                "3",
                "--BOUNDARY--"),
            Body(sent));
        Assert.Equal(sent.Body!.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), sent["Content-Length"]);
    }

    [Fact]
    public async Task Several_files_of_one_name_are_a_part_each()
    {
        List<ApiFile> files = [ApiFile.CreatePlaceholder("a.txt"), ApiFile.CreatePlaceholder("b.png")];

        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.StartMultipartForm().WriteFile("f"u8, files));

        Assert.Equal(
            Lines(
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"f\"; filename=\"a.txt\"",
                "Content-Type: text/plain",
                "",
                "file:a.txt",
                "--BOUNDARY",
                "Content-Disposition: form-data; name=\"f\"; filename=\"b.png\"",
                "Content-Type: image/png",
                "",
                "file:b.png",
                "--BOUNDARY--"),
            Body(sent));
    }

    [Fact]
    public async Task Without_any_file_there_is_no_part()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteFile("f"u8, (ApiFile?)null);
            form.WriteFile("g"u8, (List<ApiFile>?)null);
            form.WriteFile("h"u8, []);
        });

        Assert.Null(sent.Body);
        Assert.Null(sent["Content-Type"]);
    }

    [Theory]
    [InlineData("a.txt", null, null, "text/plain")]
    [InlineData("a.txt", null, "image/png", "image/png")]
    [InlineData("a.txt", "audio/wav", "image/png", "audio/wav")]
    [InlineData("a.txt", "audio/wav", null, "audio/wav")]
    [InlineData("README", null, null, "application/octet-stream")]
    [InlineData("json", null, null, "application/octet-stream")]
    [InlineData("a.", null, null, "application/octet-stream")]
    [InlineData("a.parquet", null, null, "application/octet-stream")]
    [InlineData("a.json application", null, null, "application/octet-stream")]
    [InlineData("a.7z", null, null, "application/x-7z-compressed")]
    [InlineData("a.PSD", null, null, "image/vnd.adobe.photoshop")]
    [InlineData("a.exe", null, null, "application/x-msdos-program")]
    [InlineData("a.js", null, null, "application/javascript")]
    [InlineData("a.rtf", null, null, "application/rtf")]
    [InlineData("a.wav", null, null, "audio/wave")]
    [InlineData("a.b/c.png", null, null, "image/png")]
    [InlineData(null, null, null, "application/octet-stream")]
    [InlineData(null, null, "image/png", "image/png")]
    public async Task The_type_of_a_part_is_that_of_the_file_or_of_the_row_or_of_the_extension(
        string? name, string? own, string? row, string expected)
    {
        var file = ApiFile.FromText(name, "x", own);

        var part = await PartAsync((ref request) => request.StartMultipartForm().WriteFile("f"u8, file, row));

        Assert.Contains($"\r\nContent-Type: {expected}\r\n\r\nx\r\n", part, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "text/plain")]
    [InlineData("image/png", "image/png")]
    public async Task A_file_name_of_the_row_does_not_change_the_type(string? row, string expected)
    {
        var part = await PartAsync(
            (ref request) => request.StartMultipartForm().WriteFile("f"u8, ApiFile.CreatePlaceholder("a.txt", "other.bin"), row));

        Assert.Equal(
            $"Content-Disposition: form-data; name=\"f\"; filename=\"other.bin\"\r\nContent-Type: {expected}\r\n\r\nfile:a.txt\r\n", part);
    }

    [Fact]
    public async Task Without_a_name_no_file_name_is_sent()
    {
        var part = await PartAsync((ref request) => request.StartMultipartForm().WriteFile("f"u8, ApiFile.FromText(null, "hello")));

        Assert.Equal("Content-Disposition: form-data; name=\"f\"\r\nContent-Type: application/octet-stream\r\n\r\nhello\r\n", part);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("image/png", "\r\nContent-Type: image/png")]
    public async Task An_empty_name_is_sent_and_tells_no_type(string? row, string expected)
    {
        var part = await PartAsync((ref request) => request.StartMultipartForm().WriteFile("f"u8, ApiFile.CreatePlaceholder(""), row));

        Assert.Equal($"Content-Disposition: form-data; name=\"f\"; filename=\"\"{expected}\r\n\r\n\r\n", part);
    }

    [Theory]
    [InlineData("Zü.txt", "filename=\"Zü.txt\"\r\n")]
    [InlineData("\u00ff.txt", "filename=\"\u00ff.txt\"\r\n")]
    [InlineData("\u0100.txt", "filename=\"\u0100.txt\"; filename*=UTF-8''%C4%80.txt\r\n")]
    [InlineData("Zü 東.txt", "filename=\"Zü 東.txt\"; filename*=UTF-8''Z%C3%BC%20%E6%9D%B1.txt\r\n")]
    [InlineData("😀\";.txt", "filename=\"😀%22;.txt\"; filename*=UTF-8''%F0%9F%98%80%22%3B.txt\r\n")]
    [InlineData("東\r\nX: 1.txt", "filename=\"東%0D%0AX: 1.txt\"; filename*=UTF-8''%E6%9D%B1%0D%0AX%3A%201.txt\r\n")]
    [InlineData("a\"; filename=\"b.txt", "filename=\"a%22; filename=%22b.txt\"\r\n")]
    [InlineData("a\r\n\r\nb.txt", "filename=\"a%0D%0A%0D%0Ab.txt\"\r\n")]
    [InlineData("a\\\"b.txt", "filename=\"a\\%22b.txt\"\r\n")]
    [InlineData("../a.txt", "filename=\"../a.txt\"\r\n")]
    public async Task A_file_name_cannot_end_its_quotes_and_has_a_second_form_outside_latin_1(string name, string expected)
    {
        var part = await PartAsync((ref request) => request.StartMultipartForm().WriteFile("f"u8, ApiFile.FromText(name, "x")));

        Assert.Equal($"Content-Disposition: form-data; name=\"f\"; {expected}Content-Type: text/plain\r\n\r\nx\r\n", part);
    }

    [Fact]
    public async Task A_lone_surrogate_in_a_name_is_replaced()
    {
        var part = await PartAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteFile(form.EncodeName("\ud800"), ApiFile.FromText("\ud800.txt", "x"));
        });

        Assert.Contains("name=\"\ufffd\"; filename=\"\ufffd.txt\"; filename*=UTF-8''%EF%BF%BD.txt\r\n", part, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData("application/json", null, "\r\nContent-Type: application/json")]
    [InlineData(null, "x.txt", "; filename=\"x.txt\"\r\nContent-Type: text/plain")]
    [InlineData(null, "x", "; filename=\"x\"\r\nContent-Type: application/octet-stream")]
    [InlineData("image/png", "x.txt", "; filename=\"x.txt\"\r\nContent-Type: image/png")]
    [InlineData(null, "x\".txt", "; filename=\"x%22.txt\"\r\nContent-Type: text/plain")]
    public async Task A_text_may_have_a_type_and_a_file_name(string? contentType, string? fileName, string expected)
    {
        var part = await PartAsync(
            (ref request) => request.StartMultipartForm().WriteText("a"u8, "1", contentType: contentType, fileName: fileName));

        Assert.Equal($"Content-Disposition: form-data; name=\"a\"{expected}\r\n\r\n1\r\n", part);
    }

    [Fact]
    public async Task Values_of_all_kinds_may_have_a_type()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteText("a"u8, 1L, contentType: "a/long");
            form.WriteText("b"u8, 0.5, contentType: "a/double");
            form.WriteText("c"u8, 1.0m, contentType: "a/decimal");
            form.WriteText("d"u8, true, contentType: "a/bool");
            form.WriteJson("e"u8, new UpdateStatusSettings { DisplayName = "x" }, "a/json");
        });

        (string Type, string Value)[] parts =
            [("long", "1"), ("double", "0.5"), ("decimal", "1.0"), ("bool", "true"), ("json", """{"display_name":"x"}""")];
        Assert.All(
            parts,
            part => Assert.Contains(
                $"\r\nContent-Type: a/{part.Type}\r\n\r\n{part.Value}\r\n", sent.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_type_of_a_row_that_no_header_can_hold_is_refused_before_anything_is_sent()
    {
        const string Hostile = "text/plain\r\nX-B: 1";

        await RefuseAsync(form => form.WriteText("a"u8, "1", contentType: Hostile));
        await RefuseAsync(form => form.WriteJson("a"u8, new UpdateStatusSettings(), Hostile));
        await RefuseAsync(form => form.WriteFile("a"u8, ApiFile.FromText("a", "1"), Hostile));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a\"b\r\nc;é", "a%22b%0D%0Ac;é")]
    [InlineData("東京 😀", "東京 😀")]
    [InlineData("a%22", "a%22")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("a\\", "a%5C")]
    [InlineData("a\\\\", "a\\%5C")]
    [InlineData("", "")]
    public async Task A_name_is_escaped_so_that_it_cannot_end_its_quotes(string name, string expected)
    {
        var part = await PartAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteText(form.EncodeName(name), "v");
        });

        Assert.Equal($"Content-Disposition: form-data; name=\"{expected}\"\r\n\r\nv\r\n", part);
    }

    [Fact]
    public async Task Without_a_value_the_fallback_is_the_text_of_the_part()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartMultipartForm();
            form.WriteText("text"u8, (string?)null, "a");
            form.WriteText("long"u8, (long?)null, "b");
            form.WriteText("double"u8, (double?)null, "c");
            form.WriteText("decimal"u8, (decimal?)null, "d");
            form.WriteText("bool"u8, (bool?)null, "e");
            form.WriteText("own"u8, 1, "f");
            form.WriteText("empty"u8, "", "g");
        });

        (string Name, string Value)[] fields =
            [("text", "a"), ("long", "b"), ("double", "c"), ("decimal", "d"), ("bool", "e"), ("own", "1"), ("empty", "")];
        var lines = fields.SelectMany<(string Name, string Value), string>(
            field => ["--BOUNDARY", $"Content-Disposition: form-data; name=\"{field.Name}\"", "", field.Value]);
        Assert.Equal(Lines([.. lines, "--BOUNDARY--"]), Body(sent));
    }

    // The only part of a form.
    private static async Task<string> PartAsync(WriteRequest write)
    {
        var body = Body(await TestRequest.SendToAnywhereAsync(write));
        const string Start = "--BOUNDARY\r\n";
        const string End = "--BOUNDARY--\r\n";
        Assert.StartsWith(Start, body, StringComparison.Ordinal);
        Assert.EndsWith(End, body, StringComparison.Ordinal);
        return body[Start.Length..^End.Length];
    }

    private static async Task RefuseAsync(Action<FormWriter> write)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            write(request.StartMultipartForm());
        });
        Assert.Contains("Content-Type", exception.Message, StringComparison.Ordinal);
    }

    private static string Body(SentRequest request) =>
        request.Body!.Replace(request["Content-Type"]!["multipart/form-data; boundary=".Length..], "BOUNDARY", StringComparison.Ordinal);

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + "\r\n"));
}
