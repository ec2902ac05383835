using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Formats;

public class DataDumpFormatTests
{
    [Fact]
    public void A_data_dump_of_one_collection_is_that_collection() => Assert.Equal("One", Stages.Document(Dump(Collection("One"))).Name);

    [Fact]
    public void A_data_dump_of_several_has_a_folder_for_each()
    {
        var document = Stages.Document(Dump(Collection("One"), Collection("Two")));

        Assert.Equal(["One", "Two"], document.Items.Select(item => Assert.IsType<FolderNode>(item).Name));
        Assert.All(document.Items, folder => Assert.Equal("Get", ((FolderNode)folder).Items.Single().Name));
    }

    [Fact]
    public void The_folders_of_a_data_dump_keep_their_authentication() =>
        Assert.Equal(
            ["basic", null],
            Stages.Document(Dump(Collection("One", """ , "auth": { "type": "basic" } """), Collection("Two"))).Items
                .Select(item => item.Auth?.Type));

    [Fact]
    public void The_folders_of_a_data_dump_keep_their_descriptions() =>
        Assert.Equal("About One.", Stages.Document(Dump(Collection("One"), Collection("Two"))).Items[0].Description);

    [Fact]
    public void The_variables_of_a_data_dump_are_those_of_all_its_collections()
    {
        var document = Stages.Document(Dump(
            Collection("One", """ , "variable": [{ "key": "a", "value": "1" }] """), Collection(
                "Two", """ , "variable": [{ "key": "b", "value": "2" }] """)));

        Assert.Equal([("a", "1"), ("b", "2")], document.Variables.Select(variable => (variable.Key, variable.Value)));
    }

    [Fact]
    public void The_requests_of_a_data_dump_keep_their_places()
    {
        var document = Stages.Document("{ \"collections\": [" + Collection("One") + ",\n" + Collection("Two") + "] }");

        Assert.Equal([1, 2], document.Items.Select(folder => ((FolderNode)folder).Items.Single().Place.Line));
    }

    [Fact]
    public void A_data_dump_with_a_collection_of_version_1_is_refused_as_one() =>
        GeneratorRun.Of(
            Dump(Collection("One"), "\n" + """{ "name": "Old", "order": [], "requests": [] }"""),
            "ZG0005 zoom.postman_collection.json(2,1)");

    private static string Dump(params string[] collections) =>
        $$"""{ "version": 1, "collections": [{{string.Join(",", collections)}}], "environments": [] }""";

    private static string Collection(string name, string others = "") =>
        $$"""{ "info": { "name": "{{name}}", "description": "About {{name}}." }, "item": [{{Collections.Get("Get")}}]{{others}} }""";
}
