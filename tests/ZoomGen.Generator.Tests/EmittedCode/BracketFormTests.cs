using System.Text.Json;
using ZoomGen.Generator.Tests.Support;
using static ZoomGen.Generator.Tests.Support.EmittedClient;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Forms with fields that are parts of one value, compiled and run.</summary>
public class BracketFormTests
{
    [Theory]
    [InlineData("expand[0]=customer expand[1]=plan", "List<string> Expand")]
    [InlineData("ids[0]=1 ids[1]=20", "List<long> Ids")]
    [InlineData("ids[0]=1 ids[1]=x", "List<string> Ids")]
    [InlineData("metadata[key_0]=a metadata[key_1]=7", "Dictionary<string, string> Metadata")]
    [InlineData("address[line2]=1a address[city]=Ulm address[line1]=", "GetAddress Address")]
    [InlineData("items[0][price]=p_1 items[0][count]=2 items[1][price]=p_2", "List<GetItem> Items")]
    [InlineData("items[0][tags][0]=x items[0][tags][1]=y items[0][by][name]=z", "List<GetItem> Items")]
    [InlineData("z=1 address[city]=Ulm b=2", "long Z", "GetAddress Address", "long B")]
    public void Parts_of_one_value_are_one_property(string rows, params string[] properties)
    {
        Assert.Equal(properties, Properties(Form("urlencoded", rows)));
        Assert.Equal(properties, Properties(Form("formdata", rows)));
    }

    [Theory]
    [InlineData("expand[0]=customer expand[1]=plan")]
    [InlineData("metadata[key_0]=a metadata[key_1]=7")]
    [InlineData("address[line2]=1a address[city]=Ulm address[line1]=")]
    [InlineData("items[0][tags][0]=x items[0][tags][1]=y items[0][by][name]=z items[1][by][name]=1.50")]
    [InlineData("z=1 address[city]=Ulm b=true c[a]=false")]
    // Not one value.
    [InlineData("a[1]=x a[2]=y")]
    [InlineData("a[1]=x a[0]=y")]
    [InlineData("a[0]=x a[b]=y")]
    [InlineData("a[b]=x a[b][c]=y")]
    [InlineData("a[b]=x z=1 a[c]=y")]
    [InlineData("a=1 a[b]=x")]
    [InlineData("a[b][c]=1 a[d]=2 a[b][e]=3")]
    [InlineData("a[0][x]=1 a[0][y]=2 a[1][y]=3 a[1][x]=4")]
    [InlineData("a[]=1 a[]=2")]
    [InlineData("a[b=1 [c]=2 a]=3 a[[d]]=4 a[e]f=5")]
    public void The_example_is_sent_as_documented(string rows)
    {
        var encoded = rows.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal).Replace(' ', '&');
        Assert.Contains($"'{encoded}'", Curl(Form("urlencoded", rows)), StringComparison.Ordinal);
        Assert.Equal(
            rows.Split(' ').Select(row => $"--form-string '{row}'"),
            Curl(Form("formdata", rows)).Split('\n').Select(line => line.Trim(' ', '\\')).Where(line => line[2] == 'f'));
    }

    [Fact]
    public void A_value_is_sent_part_by_part_and_nothing_is_sent_for_nothing()
    {
        var collection = Form("urlencoded", "items[0][id]=a items[0][at]=b items[0][meta][key_0]=c");

        var curl = Curl(collection, """
            new Zoom.GetRequest
            {
                Items = new()
                {
                    new() { Id = "x&y", Meta = new() { ["ü]"] = "1", ["n"] = "2" } },
                    new() { At = "z", Meta = new() },
                },
            }
            """);

        Assert.Contains(
            "'items%5B0%5D%5Bid%5D=x%26y&items%5B0%5D%5Bmeta%5D%5B%C3%BC%5D%5D=1&items%5B0%5D%5Bmeta%5D%5Bn%5D=2&items%5B1%5D%5Bat%5D=z'",
            curl,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_part_is_a_property_and_not_sent()
    {
        var collection = Collections.With(Collections.Request("Get", """
            { "method": "POST", "url": "https://a.test", "body": { "mode": "urlencoded", "urlencoded": [
                { "key": "a[b]", "value": "1" },
                { "key": "a[c]", "value": "2", "disabled": true, "description": "The size." } ] } }
            """));

        var member = Stages.JsonTypes(collection).Single().Members.Single(member => member.Property == "C");

        Assert.Equal("The size.", member.Evidence);
        Assert.Contains("'a%5Bb%5D=1'", Curl(collection), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_in_a_part_is_sent_with_its_value()
    {
        var collection = Collections.With(
            Collections.Request("Get", """
                { "method": "POST", "url": "https://a.test", "body": { "mode": "urlencoded", "urlencoded": [
                    { "key": "a[b]", "value": "x-{{v}}" } ] } }
                """),
            """ "variable": [{ "key": "v", "value": "7" }] """);

        Assert.Contains("'a%5Bb%5D=x-7'", Curl(collection), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Properties(string collection) =>
        Stages.Operation(collection).Request.Properties.Select(property => $"{property.Type.Short().TrimEnd('?')} {property.Name}");

    private static string Form(string mode, string rows)
    {
        var fields = rows.Split(' ').Select(row => row.Split('=')).Select(row => new { key = row[0], value = row[1] });
        return Collections.With(Collections.Request(
            "Get",
            $$"""{ "method": "POST", "url": "https://a.test", "body": { "mode": "{{mode}}", "{{mode}}": {{JsonSerializer.Serialize(fields)}} } }"""));
    }
}
