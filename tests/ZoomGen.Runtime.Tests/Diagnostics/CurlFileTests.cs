using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Diagnostics;

/// <summary>What curl is told is in its manual, under <c>--form</c> and <c>--data-binary</c>.</summary>
public sealed class CurlFileTests
{
    [Theory]
    [InlineData("pic.png", null, """f=@"pic.png";type=image/png""")]
    [InlineData("my pic;a,b.png", null, """f=@"my pic;a,b.png";type=image/png""")]
    [InlineData("README", null, """f=@"README";type=application/octet-stream""")]
    [InlineData("a.txt", "image/png", """f=@"a.txt";type=image/png""")]
    [InlineData("Zü 東.txt", null, """f=@"Zü 東.txt";type=text/plain""")]
    [InlineData(null, null, """f=<"file";type=application/octet-stream""")]
    public void A_part_that_is_a_file_is_read_from_a_file_of_its_name(string? name, string? contentType, string expected) =>
        Assert.Equal($"-F '{expected}'", FilePart(name, contentType));

    [Fact]
    public void Where_no_file_is_chosen_there_is_none_to_read() =>
        Assert.Equal(
            """-F 'f="";headers="Content-Disposition: form-data; name=\"f\"; filename=\"\""'""",
            Part(form => form.WriteFile("f"u8, ApiFile.CreatePlaceholder(""))));

    [Fact]
    public void Parts_keep_their_order()
    {
        var curl = Curl(
            (ref request) =>
            {
                var form = request.StartMultipartForm();
                form.WriteText("a"u8, "1");
                form.WriteFile("f"u8, [ApiFile.CreatePlaceholder("a.txt"), ApiFile.CreatePlaceholder("b.png")]);
                form.WriteText("b"u8, "2");
            });

        Assert.EndsWith(
            """
              -H 'Accept: */*' \
              --form-string 'a=1' \
              -F 'f=@"a.txt";type=text/plain' \
              -F 'f=@"b.png";type=image/png' \
              --form-string 'b=2'
            """,
            curl,
            StringComparison.Ordinal);
    }

    // A quote or backslash of a name is escaped; the name of the file to read is only ever one of the present folder.
    [Theory]
    [InlineData("a\"b.txt", """@"a\"b.txt";type=text/plain""")]
    [InlineData("a\",/etc/passwd;x=\".txt", """@"passwd;x=\".txt";type=text/plain;filename="a\",/etc/passwd;x=\".txt" """)]
    [InlineData("it's.txt", """@"it'\''s.txt";type=text/plain""")]
    [InlineData("a\nb.txt", "@\"a\nb.txt\";type=text/plain")]
    [InlineData("$(id)`id`.txt", """@"$(id)`id`.txt";type=text/plain""")]
    [InlineData("/etc/passwd", """@"passwd";type=application/octet-stream;filename="/etc/passwd" """)]
    [InlineData("../../a.txt", """@"a.txt";type=text/plain;filename="../../a.txt" """)]
    [InlineData("C:\\a.txt", """@"a.txt";type=text/plain;filename="C:\\a.txt" """)]
    [InlineData("-", """@"file";type=application/octet-stream;filename="-" """)]
    [InlineData("..", """@"file";type=application/octet-stream;filename=".." """)]
    [InlineData("a/", """@"file";type=application/octet-stream;filename="a/" """)]
    [InlineData("@a.txt", """@"@a.txt";type=text/plain""")]
    [InlineData("<a.txt", """@"<a.txt";type=text/plain""")]
    public void A_hostile_file_name_stays_a_name(string name, string expected) =>
        Assert.Equal($"-F 'f={expected.TrimEnd()}'", FilePart(name, null));

    [Theory]
    [InlineData("application/json", """a="1";type=application/json""")]
    [InlineData("application/vnd.api+json", """a="1";type=application/vnd.api+json""")]
    [InlineData("text/plain; charset=utf-8", """a="1";headers="Content-Type: text/plain; charset=utf-8" """)]
    [InlineData("text/plain;headers=@/etc/passwd", """a="1";headers="Content-Type: text/plain;headers=@/etc/passwd" """)]
    [InlineData("text/plain\";headers=@/etc/passwd", """a="1";headers="Content-Type: text/plain\";headers=@/etc/passwd" """)]
    [InlineData("text/plain,/etc/passwd", """a="1";headers="Content-Type: text/plain,/etc/passwd" """)]
    [InlineData("text", """a="1";headers="Content-Type: text" """)]
    public void A_type_that_curl_could_take_for_more_is_a_header(string contentType, string expected)
    {
        var ofText = expected.TrimEnd();
        var ofFile = ofText.Replace("\"1\"", "@\"1\"", StringComparison.Ordinal);

        Assert.Equal($"-F '{ofText}'", Part(form => form.WriteText("a"u8, "1", contentType: contentType)));
        Assert.Equal($"-F '{ofFile}'", Part(form => form.WriteFile("a"u8, ApiFile.FromText("1", "x"), contentType)));
    }

    [Theory]
    [InlineData("@/etc/passwd", "@/etc/passwd")]
    [InlineData("</etc/passwd", "</etc/passwd")]
    [InlineData("a;type=x/y", "a;type=x/y")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("a'\nb", "a'\\''\nb")]
    public void The_text_of_a_part_with_a_type_stays_a_text(string value, string expected) =>
        Assert.Equal($"-F 'a=\"{expected}\";type=text/csv'", Part(form => form.WriteText("a"u8, value, contentType: "text/csv")));

    [Theory]
    [InlineData("@/etc/passwd")]
    [InlineData("</etc/passwd")]
    [InlineData("a;type=x/y\"\\")]
    public void The_text_of_a_part_without_a_type_is_not_read_by_curl_at_all(string value) =>
        Assert.Equal($"--form-string 'a={value}'", Part(form => form.WriteText("a"u8, value)));

    [Fact]
    public void A_text_with_a_file_name_tells_it_without_a_file() =>
        Assert.Equal(
            """-F 'a="1";type=text/plain;headers="Content-Disposition: form-data; name=\"a\"; filename=\"x%22.txt\""'""",
            Part(form => form.WriteText("a"u8, "1", fileName: "x\".txt")));

    // To curl a name ends at the first equals sign, and a file to read may follow it.
    [Theory]
    [InlineData("x=@/etc/hosts;", """x_@/etc/hosts;="1";headers="Content-Disposition: form-data; name=\"x=@/etc/hosts;\"" """)]
    [InlineData("a\"=b", """a%22_b="1";headers="Content-Disposition: form-data; name=\"a%22=b\"" """)]
    [InlineData("", """="1";headers="Content-Disposition: form-data; name=\"\"" """)]
    public void A_name_that_curl_could_take_for_more_is_a_header(string name, string expected) =>
        Assert.Equal($"-F '{expected.TrimEnd()}'", Part(form => form.WriteText(form.EncodeName(name), "1")));

    [Fact]
    public void A_hostile_name_of_a_file_part_is_a_header_too() =>
        Assert.Equal(
            """-F 'x_@/etc/passwd;=@"a.txt";type=text/plain;headers="Content-Disposition: form-data; name=\"x=@/etc/passwd;\"; filename=\"a.txt\""'""",
            Part(form => form.WriteFile("x=@/etc/passwd;"u8, ApiFile.CreatePlaceholder("a.txt"))));

    [Fact]
    public void Secrets_of_parts_with_a_type_or_a_hostile_name_are_hidden()
    {
        var curl = Curl(
            (ref request) =>
            {
                var form = request.StartMultipartForm();
                form.WriteText("password"u8, "hidden-word", contentType: "text/plain");
                form.WriteText("a=token"u8, "hidden-word");
                form.WriteText("json"u8, """{"secret":"hidden-word"}""", contentType: "application/json");
                form.WriteText("api_key"u8, "hidden-word", fileName: "k.txt");
            });

        Assert.DoesNotContain("hidden-word", curl, StringComparison.Ordinal);
        Assert.Contains("""-F 'password="<password>";type=text/plain'""", curl, StringComparison.Ordinal);
        Assert.Contains("""-F 'json="{\"secret\":\"<secret>\"}";type=application/json'""", curl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pic.png", "Content-Type: image/png", "@pic.png")]
    [InlineData("it's \"a\".txt", "Content-Type: text/plain", "@it'\\''s \"a\".txt")]
    [InlineData("/etc/passwd", "Content-Type: application/octet-stream", "@passwd")]
    [InlineData("-", "Content-Type: application/octet-stream", "@file")]
    [InlineData("@a.txt", "Content-Type: text/plain", "@@a.txt")]
    [InlineData(null, "Content-Type:", "@file")]
    public void A_file_as_the_body_is_read_from_a_file_of_its_name(string? name, string type, string expected)
    {
        var curl = Curl((ref request) => request.WriteFile(ApiFile.FromText(name, "x")));

        Assert.EndsWith($"-H 'Accept: */*' \\\n  -H '{type}' \\\n  --data-binary '{expected}'", curl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_described_file_is_not_read()
    {
        await using var stream = new ScriptedStream([[1]]);
        var file = ApiFile.FromStream("a.txt", stream);
        using var server = new Server();
        var request = new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.WriteFile(file);
        });

        server.Client().ToCurl(request);
        await server.Client().ToCurlWithSecretsAsync(request);

        Assert.Equal(0, stream.PiecesRead);
        await server.Client().SendAsync(request);
        Assert.Equal("\u0001", server.Request.Body);
    }

    [Fact]
    public async Task A_file_that_was_sent_can_still_be_described()
    {
        await using var stream = new ScriptedStream([[1]]);
        var file = ApiFile.FromStream("a.txt", stream);
        await file.CopyToAsync(Stream.Null, default);

        Assert.EndsWith("--data-binary '@a.txt'", Curl((ref request) => request.WriteFile(file)), StringComparison.Ordinal);
    }

    private static string FilePart(string? name, string? contentType) =>
        Part(form => form.WriteFile("f"u8, ApiFile.FromText(name, "x"), contentType));

    // The last argument of the command, of a form of one part.
    private static string Part(Action<FormWriter> write)
    {
        var curl = Curl((ref request) => write(request.StartMultipartForm()));
        const string Before = "-H 'Accept: */*' \\\n  ";
        return curl[(curl.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..];
    }

    private static string Curl(WriteRequest write)
    {
        using var server = new Server();
        return server.Client().ToCurl(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            write(ref request);
        }));
    }
}
