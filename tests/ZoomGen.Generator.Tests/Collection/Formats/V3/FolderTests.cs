using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Formats.V3;

public class FolderTests
{
    private const string Url = "url: https://h.test";

    [Fact]
    public void Requests_and_folders_are_sorted_by_their_order_and_then_by_their_names()
    {
        var document = new V3Folder()
            .WithRequest("b", Url)
            .WithRequest("A", Url)
            .WithRequest("z", $"{Url}\norder: 1000")
            .With("Folder/.resources/definition.yaml", "$kind: collection\norder: 1500.5")
            .With("Folder/c.request.yaml", $"$kind: http-request\n{Url}")
            .WithRequest("y", $"{Url}\norder: 2000")
            .Document();

        Assert.Equal(["z", "Folder", "y", "A", "b"], document.Items.Select(item => item.Name));
    }

    [Fact]
    public void Names_are_those_of_the_files_unless_they_say_another()
    {
        var document = new V3Folder()
            .With("Users- a/.resources/definition.yml", "$kind: collection\nname: 'Users: a'")
            .With("Users- a/Get-Set.request.yml", $"$kind: http-request\nname: Get/Set\n{Url}")
            .With("Plain/Get.request.yaml", $"$kind: http-request\n{Url}")
            .Document();

        Assert.Equal("zoom", document.Name);
        Assert.Equal(["Plain", "Users: a"], document.Items.Select(item => item.Name));
        Assert.Equal(["Get", "Get/Set"], document.Items.Cast<FolderNode>().SelectMany(folder => folder.Items).Select(item => item.Name));
    }

    [Fact]
    public void A_definition_has_name_description_and_variables()
    {
        var document = new V3Folder()
            .WithDefinition("""
                name: Zoom API
                description: |-
                  Meetings.
                variables:
                  baseUrl: https://api.zoom.us
                  port: 8080
                  none:
                """)
            .WithRequest("Get", Url)
            .Document();

        Assert.Equal(("Zoom API", "Meetings."), (document.Name, document.Description));
        Assert.Equal(
            [("baseUrl", "https://api.zoom.us"), ("port", "8080"), ("none", "")],
            document.Variables.Select(variable => (variable.Key, variable.Value)));
    }

    [Fact]
    public void Variables_may_be_a_list_with_descriptions_and_secrets()
    {
        var document = new V3Folder()
            .WithDefinition("""
                variables:
                  - key: a
                    value: 1
                    description: The a.
                  - key: b
                    value: x
                    secret: true
                  - key: c
                    value: x
                    disabled: true
                """)
            .WithRequest("Get", Url)
            .Document();

        Assert.Equal(
            [("a", "1", "The a.", false), ("b", "x", null, true)],
            document.Variables.Select(variable => (variable.Key, variable.Value, variable.Description, variable.IsSecret)));
    }

    [Fact]
    public void Variables_of_a_folder_have_no_effect() => new V3Folder()
        .With("Folder/.resources/definition.yaml", "$kind: collection\nvariables:\n  a: b")
        .WithRequest("Get", Url)
        .Document("ZG0013 postman/collections/zoom/Folder/.resources/definition.yaml(3,3)");

    [Fact]
    public void Examples_are_the_saved_responses_of_their_request()
    {
        var document = new V3Folder()
            .WithRequest("Get", Url)
            .WithExample("Get", "Second", """
                request: { url: 'https://h.test', method: GET }
                response:
                  statusCode: 404
                  statusText: Not Found
                  headers: { Content-Type: application/json }
                  body: { type: json, content: '{"code":1}' }
                order: 2000
                """)
            .WithExample("Get", "First-a", "name: 'First: a'\nresponse:\n  statusCode: 204\n  body: { type: text, content: '' }\norder: 1000")
            .WithExample("Deleted", "Old", "response:\n  statusCode: 200")
            .Document();

        var responses = Assert.IsType<RequestNode>(Assert.Single(document.Items)).Responses;
        Assert.Equal(
            [("First: a", 204, "text", ""), ("Second", 404, "json", """{"code":1}""")],
            responses.Select(response => (response.Name, response.Code!.Value, response.Language, response.Body)));
        Assert.Equal("application/json", responses[1].ContentType);
    }

    [Fact]
    public void A_status_code_that_is_none_is_reported() => new V3Folder()
        .WithRequest("Get", Url)
        .WithExample("Get", "a", "response:\n  statusCode: abc")
        .Document("ZG0009 postman/collections/zoom/.resources/Get.resources/examples/a.example.yaml(3,15)");

    [Fact]
    public void A_broken_file_leaves_the_others_alone()
    {
        var document = new V3Folder()
            .WithRequest("Good", Url)
            .WithRequest("Broken", "url: {{baseUrl}}/x")
            .With("List.request.yaml", "- a")
            .Document(
                "ZG0034 postman/collections/zoom/Broken.request.yaml(2,7)",
                "ZG0009 postman/collections/zoom/List.request.yaml(1,1)");

        Assert.Equal("Good", Assert.Single(document.Items).Name);
    }

    [Fact]
    public void Files_of_an_unknown_kind_are_reported() => new V3Folder()
        .With(".resources/definition.yaml", "name: No kind")
        .With(".resources/Get.resources/examples/a.example.yaml", "$kind: http-request")
        .With(".resources/Get.resources/examples/b.example.yaml", "$kind: grpc-example")
        .WithRequest("Get", Url)
        .Document(
            "ZG0035 postman/collections/zoom/.resources/definition.yaml(1,1)",
            "ZG0035 postman/collections/zoom/.resources/Get.resources/examples/a.example.yaml(1,8)");
}
