using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>A whole number as the sample of a price does not make the price a whole number.</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("price", "decimal")]
    [InlineData("unit_price", "decimal")]
    [InlineData("unitPrice", "decimal")]
    [InlineData("latitude", "decimal")]
    [InlineData("quantity", "decimal")]
    [InlineData("tax", "decimal")]
    [InlineData("precio", "decimal")]
    [InlineData("montant", "decimal")]
    [InlineData("gesamtbetrag_id", "long")]
    [InlineData("tax_id", "long")]
    [InlineData("rate_limit", "long")]
    [InlineData("corporate", "long")]
    [InlineData("count", "long")]
    [InlineData("total", "long")]
    public void A_whole_number_is_decimal_where_its_name_says_a_measure(string name, string type) =>
        Assert.Equal(type, TypeOf($$"""{"{{name}}":10}""", name));

    [Fact]
    public void A_total_beside_money_is_money() => Assert.Equal("decimal", TypeOf("""{"total":250,"amount":100}""", "total"));

    [Fact]
    public void The_same_holds_for_parameters()
    {
        var operation = Stages.Operation(Collections.With(Collections.Get("Get", "https://a.test?price=10&page=1")));

        Assert.Equal(["decimal?", "long?"], operation.Request.Properties.Select(property => property.Type.Text()));
    }

    // The first digit can be a zero.
    [Theory]
    [InlineData("phone", "5551234567", "string?")]
    [InlineData("zip", "94105", "string?")]
    [InlineData("postal_code", "94105", "string?")]
    [InlineData("mobilePhone", "13800138000", "string?")]
    [InlineData("telefono", "5551234567", "string?")]
    [InlineData("codigo_postal", "94105", "string?")]
    [InlineData("zipper", "5", "long?")]
    [InlineData("codec", "5", "long?")]
    public void The_digits_of_a_code_are_a_text(string name, string sample, string type)
    {
        var operation = Stages.Operation(Collections.With(Collections.Get("Get", $"https://a.test?{name}={sample}")));

        Assert.Equal(type, operation.Request.Properties.Single().Type.Text());
    }

    private static string TypeOf(string body, string member)
    {
        var response = $$"""{ "code": 200, "body": {{Newtonsoft.Json.JsonConvert.ToString(body)}} }""";
        var item = Collections.Request("Get thing", """{ "method": "GET", "url": "https://a.test" }""", response);
        var type = Stages.JsonTypes(Collections.With(item)).Single();
        return type.Members.Single(declared => declared.WireName == member).Codec.Type.Text();
    }
}
