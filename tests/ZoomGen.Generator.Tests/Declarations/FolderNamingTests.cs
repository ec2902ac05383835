using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

public class FolderNamingTests
{
    [Theory]
    [InlineData("Zoom")]
    [InlineData("api")]
    [InlineData("HTTP")]
    public void A_program_can_name_the_client_of_a_folder_whatever_its_name(string folder)
    {
        var run = GeneratorRun.Of(Collections.With(Folder(folder, "/things")));
        var name = char.ToUpperInvariant(folder[0]) + folder[1..].ToLowerInvariant();
        // A name that two namespaces have is ambiguous here (CS0104).
        var program = $$"""
            using System.Net.Http;
            using Zoom;
            using Zoom.{{name}};
            using ZoomGen;
            public static class Names
            {
                public static readonly object[] Types = [typeof(ZoomClient), typeof(ApiClient), typeof(HttpClient), typeof({{name}}GroupClient)];
                public static object Of(ZoomClient client) => client.{{name}};
            }
            """;

        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12, program));
    }

    [Theory]
    [InlineData("认证管理", "Zoom.Auth")]
    [InlineData("查询 CRM 用户", "Zoom.Auth")]
    [InlineData("登录 Login", "Zoom.Login")]
    [InlineData("Аутентификация", "Zoom.Auth")]
    [InlineData("Authentication (аутентификация)", "Zoom.Auth")]
    public void A_folder_is_called_after_its_paths_if_its_name_is_not_readable(string folder, string @namespace) =>
        Assert.Equal([@namespace], Namespaces(Folder(folder, "/api/v1/auth/login", "/api/v1/auth/logout")));

    [Theory]
    [InlineData("Zoom.Users", "/auth/login", "/users", "/users/:id")]
    [InlineData("Zoom.Auth", "/users", "/auth/login")]
    [InlineData("Zoom.Group", "/:tenant/auth", "/:tenant/users")]
    public void Most_of_its_paths_start_with_the_name_of_a_folder_that_is_not_readable(string @namespace, params string[] paths) =>
        Assert.Equal([@namespace], Namespaces(Folder("认证管理", paths)));

    [Fact]
    public void Numbers_that_put_folders_in_order_are_no_part_of_their_names() =>
        Assert.Equal(
            ["Zoom.Setup", "Zoom.Samples"], Namespaces(Folder("00 Setup", "/setup"), Folder("10 Samples", "/samples")));

    [Fact]
    public void A_number_that_counts_remains() => Assert.Equal(["Zoom._365Integration"], Namespaces(Folder("365 Integration", "/things")));

    [Fact]
    public void A_remark_is_no_part_of_the_name_of_a_folder() =>
        Assert.Equal(["Zoom.Capital"], Namespaces(Folder("Capital (deprecated)", "/capital")));

    [Fact]
    public void A_remark_that_tells_a_folder_from_another_stays() =>
        Assert.Equal(
            ["Zoom.ActionsPublic", "Zoom.ActionsBot"], Namespaces(Folder("Actions (public)", "/a"), Folder("Actions (bot)", "/b")));

    [Theory]
    [InlineData("{petId}")]
    [InlineData("{pet Id}")]
    [InlineData(":petId")]
    public void The_requests_of_a_variable_of_the_path_are_those_of_the_folder_around_it(string variable) =>
        Assert.Equal(
            ["Zoom.Pets", "Zoom.Pets.Images"],
            Namespaces($$"""
                { "name": "pets", "item": [
                    {{Folder(variable, "/pets/:petId")}},
                    { "name": "{{variable}}", "item": [{{Folder("images", "/pets/:petId/images")}}] } ] }
                """));

    [Theory]
    [InlineData("/pets/:petId")]
    [InlineData("/pets/:petId (DEPRECATED)")]
    public void The_requests_of_a_path_are_those_of_the_folder_around_it(string path) =>
        Assert.Equal(
            ["Zoom.Pets"],
            Namespaces($$"""{ "name": "Pets", "item": [{{Folder("/pets", "/pets")}}, {{Folder(path, "/pets/:petId")}}] }"""));

    [Theory]
    [InlineData("/api/v3/pets", "Zoom.Pets")]
    [InlineData("/api/ext/v3/pets/:petId", "Zoom.ExtPetsByPetId")]
    public void A_path_outside_of_a_folder_is_a_name_without_its_version(string path, string @namespace) =>
        Assert.Equal([@namespace], Namespaces(Folder(path, path)));

    [Fact]
    public void Folders_whose_paths_start_with_the_same_word_have_the_next_words_in_their_names() =>
        Assert.Equal(
            ["Zoom.Albums", "Zoom.AlbumsPictures"],
            Namespaces(
                Folder("Альбомы", "/albums", "/albums/:id"),
                Folder("Картинки", "/albums/:id/pictures", "/albums/:id/pictures/:picture/file")));

    [Fact]
    public void A_number_in_a_word_counts() => Assert.Equal(["Zoom.ThreeDSecure"], Namespaces(Folder("3-D Secure", "/things")));

    [Theory]
    [InlineData("Order", "Get order", "/order/:id", "Zoom.Orders")]
    [InlineData("Order", "List orders", "/order", "Zoom.Orders")]
    [InlineData("Order", "Get order", "/orders", "Zoom.Orders")]
    [InlineData("Health", "Get health", "/health", "Zoom.Health")]
    [InlineData("Order", "Get status", "/order/:id/status", "Zoom.Order")]
    public void A_folder_leaves_its_name_to_what_its_requests_return(string folder, string title, string path, string @namespace) =>
        Assert.Equal([@namespace], Namespaces($$"""{ "name": "{{folder}}", "item": [{{Returning(title, path)}}] }"""));

    private static string Returning(string title, string path) => Collections.Request(
        title,
        $$"""{ "method": "GET", "url": "https://a.test{{path}}" }""",
        """{ "name": "Success", "code": 200, "body": "{\"id\":1}" }""");

    private static IEnumerable<string> Namespaces(params string[] folders) =>
        Stages.Operations(Collections.With(string.Join(",", folders))).Select(operation => operation.Namespace).Distinct();

    private static string Folder(string name, params string[] paths) =>
        $$"""{ "name": "{{name}}", "item": [{{string.Join(",", paths.Select((path, index) => Collections.Get($"Get {index}", "https://a.test" + path)))}}] }""";
}
