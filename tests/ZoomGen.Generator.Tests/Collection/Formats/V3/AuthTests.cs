using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Formats.V3;

public class AuthTests
{
    private const string Several = """
        auth:
          - id: one
            type: bearer
            name: bearer auth
            credentials:
              token: '{{token}}'
          - id: two
            type: apikey
            credentials:
              - key: key
                value: X-Key
              - key: value
                value: '{{apiKey}}'
        """;

    [Fact]
    public void Of_several_the_first_one_applies() =>
        Assert.Equal(("bearer", "{{token}}"), (Collection(Several)!.Type, Collection(Several)!.Find("token")));

    [Theory]
    [InlineData("type: basic\n  credentials:\n    username: a\n    password: 5", "basic", "5")]
    [InlineData("type: basic\n  credentials:\n    - { key: password, value: b }", "basic", "b")]
    [InlineData("type: noauth", "noauth", null)]
    [InlineData("type: oauth2", "oauth2", null)]
    public void Credentials_are_a_map_or_a_list(string auth, string type, string? password)
    {
        var read = Request("", $"auth:\n  {auth}");

        Assert.Equal((type, password), (read!.Type, read.Find("password")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("auth:\n  type: inherit")]
    public void A_request_inherits(string auth) => Assert.Null(Request(Several, auth));

    [Fact]
    public void A_request_chooses_by_id() =>
        Assert.Equal("{{apiKey}}", Request(Several, "auth:\n  type: inherit\n  credentials:\n    id: two")!.Find("value"));

    [Fact]
    public void An_unknown_id_is_reported_and_inherits() => Assert.Null(Request(
        Several,
        "auth:\n  type: inherit\n  credentials:\n    id: three",
        "ZG0009 postman/collections/zoom/Folder/Get.request.yaml(4,3)"));

    private static AuthNode? Collection(string auth) => new V3Folder()
        .WithDefinition(auth)
        .WithRequest("Get", "url: https://h.test")
        .Document()
        .Auth;

    private static AuthNode? Request(string collection, string auth, params string[] diagnostics)
    {
        var document = new V3Folder()
            .WithDefinition(collection)
            .With("Folder/.resources/definition.yaml", "$kind: collection\nauth:\n  type: noauth")
            .With("Folder/Get.request.yaml", $"$kind: http-request\nurl: https://h.test\n{auth}")
            .Document(diagnostics);
        return Assert.IsType<FolderNode>(Assert.Single(document.Items)).Items.Single().Auth;
    }
}
