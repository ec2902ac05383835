using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Forms;

/// <summary>A form with a variable that has no value is not sent, wherever in the form it is.</summary>
public sealed class MissingVariableTests
{
    [Fact]
    public Task In_a_text() => RefuseAsync(form => form.WriteText("a"u8, "x{{v}}"), "a");

    [Fact]
    public Task In_a_name() => RefuseAsync(form => form.WriteText("a{{v}}"u8, "x"), "a{{v}}");

    [Fact]
    public Task In_a_file_name() => RefuseAsync(form => form.WriteFile("a"u8, ApiFile.FromBytes("{{v}}.txt", new byte[1])), "a");

    [Fact]
    public Task In_an_object() => RefuseAsync(form => form.WriteJson("a"u8, new UpdateStatusSettings { DisplayName = "{{v}}" }), "a");

    [Fact]
    public Task In_a_part_of_an_object() =>
        RefuseAsync(form => form.WriteParts("a", new UpdateStatusSettings { DisplayName = "{{v}}" }), "a[display_name]");

    private static async Task RefuseAsync(Action<FormWriter> write, string field)
    {
        var exception = await TestRequest.RefuseAsync<InvalidOperationException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/");
            request.ExpectVariable("v", null);
            write(request.StartMultipartForm());
        });

        Assert.StartsWith($"The variable 'v' in the form field '{field}' has no value", exception.Message, StringComparison.Ordinal);
    }
}
