using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Formats;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Formats;

public class CollectionFormatTests
{
    private const string Schema = "https://schema.getpostman.com/json/collection/";

    [Theory]
    [InlineData("""{ "type": "basic", "basic": [{ "key": "username", "value": "u" }] }""")]
    [InlineData("""{ "type": "basic", "basic": { "username": "u" } }""")]
    public void The_parameters_of_a_helper_are_rows_in_2_1_and_members_in_2_0(string auth)
    {
        var document = Stages.Document(Collections.With(Collections.Get("Get"), $"\"auth\": {auth}"));

        Assert.Equal([new("username", "u")], document.Auth!.Parameters);
    }

    [Theory]
    [InlineData(Schema + "v2.1.0/collection.json")]
    [InlineData(Schema + "v2.0.0/collection.json")]
    [InlineData("a schema of another tool")]
    public void Both_versions_and_a_file_without_a_version_are_read(string schema) =>
        Assert.Equal("One", Stages.Document(Collection("One", schema)).Name);

    [Fact]
    public void The_answer_of_postmans_own_api_is_unwrapped() =>
        Assert.Equal("One", Stages.Document($$"""{ "collection": {{Collection("One", Schema + "v2.1.0/")}} }""").Name);

    [Fact]
    public void A_wrapper_of_something_else_is_refused_for_what_it_wraps() =>
        Refuse("""{ "collection": { "order": [], "requests": [] } }""", "ZG0005 a.json(1,17)");

    [Theory]
    [InlineData("""{ "info": { "schema": "/collection/v1.0.0/" }, "item": [] }""", "ZG0005 a.json(1,1)")]
    [InlineData("""{ "info": { "schema": "/collection/v3.0.0/" }, "item": [] }""", "ZG0004 a.json(1,1)")]
    [InlineData("""{ "info": {}, "item": {} }""", "ZG0004 a.json(1,1)")]
    [InlineData("\n 5", "ZG0004 a.json(2,2)")]
    public void What_is_not_a_collection_of_version_2_is_refused_at_its_start(string text, string expected) =>
        Refuse(text, expected);

    [Fact]
    public void Every_format_is_a_folder_with_a_format_in_it_that_the_reader_asks()
    {
        var formats = typeof(CollectionFormat).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CollectionFormat)));
        var reader = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "generator/Collection/Reading/CollectionReader.cs"));

        Assert.All(formats, format => Assert.Contains($"new {format.Name}()", reader, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_neither_a_folder_nor_a_request_is_skipped_and_counted()
    {
        var document = Stages.Document(Collections.With($$"""
            5,
            {{Collections.Get("Get")}}, { "name": "F", "item": [
              { "name": "No request" }
            ] }
            """), "ZG0009 zoom.postman_collection.json(3,12)", "ZG0009 zoom.postman_collection.json(5,3)");

        Assert.Equal(["Get", "F"], document.Items.Select(item => item.Name));
        Assert.Equal([""], document.SkippedItems.Select(item => item.Name));
        Assert.Equal(["No request"], Assert.IsType<FolderNode>(document.Items[1]).SkippedItems.Select(item => item.Name));
    }

    private static string Collection(string name, string schema) =>
        $$"""{ "info": { "name": "{{name}}", "schema": "{{schema}}" }, "item": [] }""";

    private static void Refuse(string text, string expected)
    {
        var bag = new DiagnosticBag();
        Assert.Null(CollectionReader.Read(new TextFile("a.json", text), bag, CancellationToken.None));
        ExpectedDiagnostics.Verify(bag.ToList(), expected);
    }
}
