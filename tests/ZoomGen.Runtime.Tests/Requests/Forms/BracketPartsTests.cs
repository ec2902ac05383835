using System.Text.Json;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Forms;

public sealed class BracketPartsTests
{
    [Fact]
    public async Task A_dictionary_becomes_a_field_for_each_scalar_in_it()
    {
        var values = new Dictionary<string, JsonElement>
        {
            ["id"] = Json("5"),
            ["tags"] = Json("""["a",true,null,{"x":1.50},[2]]"""),
            ["none"] = Json("null"),
            ["empty"] = Json("{}"),
            ["list"] = Json("[]"),
            ["last"] = Json("\"ü\""),
        };

        Assert.Equal(
            "p[id]=5&p[tags][0]=a&p[tags][1]=true&p[tags][3][x]=1.50&p[tags][4][0]=2&p[last]=ü",
            await SendAsync(form => form.WriteParts<Dictionary<string, JsonElement>, MapItem<JsonElement, ElementItem>>("p", values)));
    }

    [Fact]
    public async Task An_object_becomes_a_field_for_each_scalar_in_it() => Assert.Equal(
        "s[show_label]=false&s[display_name]=a&z=1",
        await SendAsync(form =>
        {
            form.WriteParts("s", new UpdateStatusSettings { ShowLabel = false, DisplayName = "a" });
            form.WriteParts("none", (UpdateStatusSettings?)null);
            form.WriteText("z"u8, 1);
        }));

    [Fact]
    public async Task Values_deeper_than_the_usual_limit_of_dotnet_are_written()
    {
        const int depth = 100;
        var values = new List<JsonElement> { Json(new string('[', depth) + "7" + new string(']', depth)) };

        Assert.Equal(
            "p[0]" + string.Concat(Enumerable.Repeat("[0]", depth)) + "=7",
            await SendAsync(form => form.WriteParts<List<JsonElement>, ListItem<JsonElement, ElementItem>>("p", values)));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text, new() { MaxDepth = 200 }).RootElement;

    private static async Task<string> SendAsync(Action<FormWriter> write)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => write(request.StartUrlEncodedForm()));
        return Uri.UnescapeDataString(sent.Body!);
    }
}
