using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Parameters;

/// <summary>Every mark of ASCII in every place of a URL or a form, as Postman was observed to encode it.</summary>
public sealed class PercentSetTests
{
    private const string Marks = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    [Fact]
    public async Task The_value_of_a_path_variable_encodes_what_would_end_the_segment() =>
        Assert.Equal(
            "/%20!%22%23$%25&'()*+,-.%2F:;%3C=%3E%3F@[%5C]^_%60%7B|%7D~",
            await TargetAsync((ref request) => request.WritePathVariable("id", Marks)));

    [Fact]
    public async Task The_value_of_a_query_parameter_encodes_what_would_end_it() =>
        Assert.Equal(
            "/?a=%20!%22%23$%25%26%27()*%2B,-./:;%3C=%3E?@[\\]^_`{|}~",
            await TargetAsync((ref request) => request.WriteQuery("a", Marks)));

    [Fact]
    public void The_name_of_a_query_parameter_keeps_percent_and_plus() =>
        Assert.Equal("%20!%22%23$%%26%27()*+,-./:;%3C%3D%3E?@[\\]^_`{|}~", RequestWriter.EncodeQueryName(Marks));

    [Fact]
    public async Task The_path_of_a_variable_keeps_what_is_syntax() =>
        Assert.Equal(
            "/%20!%22$%&'()*+,-./:;%3C=%3E@[/]^_%60%7B|%7D~",
            await TargetAsync((ref request) => request.WriteVariable("path", " !\"$%&'()*+,-./:;<=>@[\\]^_`{|}~")));

    [Fact]
    public async Task The_query_of_a_variable_keeps_what_is_syntax() =>
        Assert.Equal(
            "/?%20!%22$%&%27()*+,-./:;%3C=%3E?@[\\]^_`{|}~",
            await TargetAsync((ref request) => request.WriteVariable("query", "? !\"$%&'()*+,-./:;<=>?@[\\]^_`{|}~")));

    [Fact]
    public async Task Without_encoding_only_a_space_and_what_would_end_the_value_is_encoded() =>
        Assert.Equal(
            "/%20!\"%23$%25&'()*+,-.%2F:;<=>%3F@[%5C]^_`{|}~?a=%20!\"%23$%25%26'()*%2B,-./:;<=>?@[\\]^_`{|}~",
            await TargetAsync((ref request) =>
            {
                request.DisableUrlEncoding();
                request.WritePathVariable("id", Marks);
                request.WriteQuery("a", Marks);
            }));

    [Fact]
    public async Task A_form_keeps_four_marks()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.StartUrlEncodedForm().WriteText("a"u8, Marks));

        Assert.Equal(
            "a=%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_%60%7B%7C%7D~",
            sent.Body);
    }

    private static async Task<string> TargetAsync(WriteRequest write)
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteLiteral("https://h.test/");
            write(ref request);
        });
        return sent.Target;
    }
}
