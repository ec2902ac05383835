using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

public class TextPageNumberTests
{
    [Theory]
    [InlineData("page_number=string")]
    [InlineData("offset=string")]
    public void A_page_number_that_is_a_text_is_counted_and_compiles(string query)
    {
        var body = JsonSerializer.Serialize("""{"things":[{"id":1}],"page_count":3,"total":9}""");
        var collection = Collections.With(Collections.Request(
            "List things",
            $$"""{ "method": "GET", "url": "https://a.test/things?{{query}}" }""",
            $$"""{ "name": "OK", "code": 200, "body": {{body}} }"""));

        var run = GeneratorRun.Of(collection);

        Assert.Contains("PageText.ParseNumber(request.", run.Text("Zoom.ListThings.g.cs"), StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12));
    }
}
