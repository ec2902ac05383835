using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract.Bodies;

public class FormResolverTests
{
    [Fact]
    public void An_encoded_form_has_integers_first_and_the_values_of_one_name_as_a_list() =>
        Assert.Equal(["1", "10", "b", "01", "-1", "4294967295"], Names("urlencoded", "b", "10", "01", "1", "b", "-1", "4294967295"));

    [Fact]
    public void The_place_of_a_name_in_an_encoded_form_is_that_of_its_first_enabled_row()
    {
        var form = Form("urlencoded", """
            { "key": "b", "value": "1", "disabled": true }, { "key": "a", "value": "2" }, { "key": "b", "value": "3" }
            """);

        var fields = form.Fields.Select(field => (field.Parameter.Name.Source, field.Parameter.Example?.Literal));
        Assert.Equal([("a", "2"), ("b", "3")], fields);
    }

    // As recorded from Postman's engine.
    [Theory]
    [InlineData("5", "3 {{k}} z a")]
    [InlineData("2", "{{k}} 3 z a")]
    [InlineData("z", "3 z {{k}} a")]
    [InlineData("{{other}}", "3 {{k}} z a")]
    [InlineData("05", "3 z a {{k}}")]
    public void A_name_with_a_variable_has_the_place_of_the_name_that_it_makes(string value, string expected)
    {
        var variables = $$"""[{ "key": "k", "value": "{{value}}" }, { "key": "other", "value": "5" }]""";

        var form = FormWith($"\"variable\": {variables}", "urlencoded", Rows("z", "a", "{{k}}", "3"));

        Assert.Equal(expected.Split(' '), form.Fields.Select(field => field.Parameter.Name.Source));
    }

    [Fact]
    public void A_multipart_form_has_the_order_of_its_rows() => Assert.Equal(["b", "10", "1", "b"], Names("formdata", "b", "10", "1", "b"));

    // As recorded from Postman's engine, which reads base64 as Node.js does.
    [Theory]
    [InlineData("AAEC", "AAEC")]
    [InlineData("AA\\nEC", "AAEC")]
    [InlineData("aGVsbG8", "aGVsbG8=")]
    [InlineData("aGVsbG8=x", "aGVsbG8=")]
    [InlineData("-_-_", "+/+/")]
    [InlineData("no base-64!", "nobase+6")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("====", null)]
    public void Content_is_read_as_base64(string content, string? expected) => Assert.Equal(expected, File(content).Base64);

    [Fact]
    public void The_longest_content_is_kept() => Assert.Equal(65_536, File(new string('A', 65_536)).Base64?.Length);

    [Fact]
    public void Longer_content_is_reported_and_left_out()
    {
        var file = File(new string('A', 65_540), "ZG0011 zoom.postman_collection.json(3,129)");

        Assert.Null(file.Base64);
    }

    [Theory]
    [InlineData("/a/b.txt", "b.txt")]
    [InlineData("C:\\\\a\\\\b.txt", "b.txt")]
    [InlineData("b.txt", "b.txt")]
    [InlineData("/a/", "")]
    public void A_file_is_called_by_the_end_of_its_path(string path, string name) =>
        Assert.Equal(name, Example($$"""{ "key": "f", "type": "file", "src": "{{path}}" }""").Name?.Literal);

    [Fact]
    public void A_file_that_is_not_chosen_has_no_name() => Assert.Equal("", Example("""{ "key": "f", "type": "file" }""").Name?.Literal);

    [Fact]
    public void A_disabled_file_is_no_example() =>
        Assert.Empty(
            Assert.IsType<FileField>(
                Form("formdata", """{ "key": "f", "type": "file", "src": "/a", "disabled": true }""").Fields.Single()).Examples);

    [Theory]
    [InlineData("Provide the file's path here.", "<string>", true)]
    [InlineData("The path to the image file.", "string", true)]
    [InlineData("A file path", "", true)]
    [InlineData("The file path.", "quis officia", true)]
    [InlineData("The file path.", "/reports/a.csv", false)]
    [InlineData("The path of the folder.", "<string>", false)]
    [InlineData("The name of the file.", "<string>", false)]
    public void A_text_field_that_is_documented_as_the_path_of_a_file_is_one(string description, string value, bool isFile) =>
        Assert.Equal(
            isFile,
            Form("formdata", $$"""{ "key": "f", "value": "{{value}}", "type": "text", "description": "{{description}}" }""")
                .Fields.Single() is FileField);

    [Fact]
    public void An_encoded_form_has_no_files() =>
        Assert.IsType<TextField>(
            Form("urlencoded", """{ "key": "f", "value": "<string>", "description": "The file path." }""").Fields.Single());

    [Fact]
    public void The_type_of_a_part_that_http_refuses_is_none() =>
        Assert.Null(
            Assert.IsType<TextField>(
                Form("formdata", """{ "key": "f", "value": "1", "contentType": "a/b\r\nX: 1" }""").Fields.Single()).ContentType);

    private static IEnumerable<string> Names(string mode, params string[] names) =>
        Form(mode, Rows(names)).Fields.Select(field => field.Parameter.Name.Source);

    private static string Rows(params string[] names) =>
        string.Join(",", names.Select(name => $$"""{ "key": "{{name}}", "value": "x" }"""));

    private static FileExample File(string content, params string[] diagnostics) =>
        Example($$"""{ "key": "f", "type": "file", "value": "{{content}}" }""", diagnostics);

    private static FileExample Example(string row, params string[] diagnostics) =>
        Assert.IsType<FileField>(Form("formdata", row, diagnostics).Fields.Single()).Examples.Single();

    private static FormBody Form(string mode, string rows, params string[] diagnostics) => FormWith("", mode, rows, diagnostics);

    private static FormBody FormWith(string others, string mode, string rows, params string[] diagnostics)
    {
        var request = $$"""{ "method": "POST", "url": "https://a.test", "body": { "mode": "{{mode}}", "{{mode}}": [{{rows}}] } }""";
        var contract = Stages.Contract(Collections.With(Collections.Request("Post", request), others), diagnostics);
        return Assert.IsType<FormBody>(contract.Root.Operations.Single().Body);
    }
}
