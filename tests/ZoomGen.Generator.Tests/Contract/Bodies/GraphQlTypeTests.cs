using System.Text.Json;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract.Bodies;

/// <summary>What the declarations of a GraphQL document say about its variables.</summary>
public class GraphQlTypeTests
{
    [Fact]
    public void The_declarations_of_a_document_are_read() =>
        Assert.Equal(
            [new("id", "ID!", false), new("first", "Int", true), new("tags", "[String!]!", false)],
            GraphQlVariable.Read("query Get($id: ID!, $first : Int = 10 $tags:[String!]!) { user(id: $id, tags: [$tags, $id]) { name } }"));

    [Theory]
    [InlineData("ID", "\"9e3b7c4a-7f5e-4a0c-8f39-2d1a6c1b5e77\"", "String")]
    [InlineData("String!", "\"2024-05-01\"", "String")]
    [InlineData("Float", "5", "Decimal")]
    [InlineData("Int", "5", "Int64")]
    [InlineData("Boolean!", "true", "Boolean")]
    [InlineData("[ID!]!", "[]", "List<String>")]
    public void The_declared_type_has_precedence_over_the_sample(string type, string sample, string expected) =>
        Assert.Equal(expected, TypeOf(type, sample));

    [Theory]
    [InlineData("ID!", "5", "Int64")]
    [InlineData("Int", "\"many\"", "String")]
    [InlineData("User", "\"2024-05-01\"", "DateOnly")]
    public void A_sample_that_the_declared_type_would_write_differently_keeps_its_type(string type, string sample, string expected) =>
        Assert.Equal(expected, TypeOf(type, sample));

    [Fact]
    public void A_name_that_two_operations_declare_differently_has_the_type_of_its_sample() =>
        Assert.Equal("Int64", TypeOf("Float", "5", others: "query Other($x: Int) { b(x: $x) }"));

    [Theory]
    [InlineData("ID!", "$x: ID! (required)")]
    [InlineData("ID", "$x: ID")]
    [InlineData("ID! = 1", "$x: ID!")]
    public void The_property_says_what_the_document_declares_and_requires(string type, string declaration) =>
        Assert.Equal($"The document declares {declaration}.", Search(type, "\"a\"").Property("Variables").Doc.Remarks.Single().Text);

    private static string TypeOf(string type, string sample, string others = "")
    {
        var json = Stages.JsonTypes(Collection(type, sample, others)).Single();
        return Text(json.Members.Single().Codec.Type);

        static string Text(ZoomGen.Generator.Declarations.Types.TypeRef type) =>
            type.Arguments.Count == 0 ? type.Name : $"{type.Name}<{string.Join(", ", type.Arguments.Select(Text))}>";
    }

    private static OperationDeclaration Search(string type, string sample) => Stages.Operation(Collection(type, sample, ""));

    private static string Collection(string type, string sample, string others)
    {
        var query = JsonSerializer.Serialize($"query Search($x: {type}) {{ search(x: $x) {{ name }} }} {others}");
        var variables = JsonSerializer.Serialize($$"""{"x": {{sample}}}""");
        return Collections.With(Collections.Request(
            "Search",
            $$"""
            {
              "method": "POST", "url": "https://a.test/graphql",
              "body": { "mode": "graphql", "graphql": { "query": {{query}}, "variables": {{variables}} } }
            }
            """));
    }
}
