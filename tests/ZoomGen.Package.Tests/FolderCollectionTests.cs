using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>Collections that are directories of YAML files, as Postman writes them into a repository.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class FolderCollectionTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    private const string Zoom = "postman/collections/zoom";

    [Fact]
    public async Task A_folder_of_requests_is_a_client_without_a_line_in_the_project()
    {
        var consumer = Add("Folders", Package, "Microsoft.NET.Sdk")
            // Characters that MSBuild or its list of files gives a meaning to, and that Postman leaves in the names of files.
            .Add($"{Zoom}/Odd [a] {{b}}, c;d 100%41 (=#!).request.yaml", Request("https://api.test/odd"))
            .Add("postman/collections/Slack/Post.request.yml", Request("https://slack.test"))
            .Add("postman/environments/Staging.environment.yaml", """
                name: Staging
                values:
                  - key: token
                    value: s3cret
                    type: secret
                  - key: baseUrl
                    value: https://staging.test
                """)
            .Add(".cache/postman/collections/old/Old.request.yaml", Request("https://old.test"))
            .Add(".cache/postman/collections/old/.resources/definition.yaml", "$kind: collection\nname: Old")
            .Add("Program.cs", """
                using System.Reflection;
                using Slack;
                using Zoom;
                using Zoom.Users;

                Console.WriteLine(ZoomEnvironments.Staging.BaseUrl);
                Console.WriteLine(typeof(GetMeetingResponse.Ok).Name + typeof(ListUsersRequest).Name + typeof(PostRequest).Name);
                Console.WriteLine(typeof(ZoomClient).Assembly.GetTypes().Any(type => type.Name.StartsWith("Odd")));
                Console.WriteLine(typeof(ZoomClient).Assembly.GetTypes().Any(type => type.Name.StartsWith("Old")));
                """);

        (await consumer.BuildAsync()).ShouldSucceed();
        (await consumer.RunAsync()).ShouldSucceed().ShouldSay("https://staging.test").ShouldSay("True\nFalse");
    }

    [Fact]
    public async Task A_build_follows_edited_added_and_deleted_files()
    {
        var consumer = Add("Edited", Package, "Microsoft.NET.Sdk")
            .Add("Program.cs", "Console.WriteLine(string.Join(' ', typeof(Zoom.ZoomClient).GetMethods().Select(method => method.Name)));");
        (await consumer.BuildAsync()).ShouldSucceed();
        (await consumer.RunAsync()).ShouldSay("GetMeetingAsync").ShouldNotSay("AddedAsync");

        consumer.Add($"{Zoom}/Added.request.yaml", Request("https://api.test/added"));
        consumer.Edit($"{Zoom}/.resources/definition.yaml", text => text.Replace("Zoom API", "Zoom", StringComparison.Ordinal));
        (await consumer.BuildAsync()).ShouldSucceed();
        (await consumer.RunAsync()).ShouldSay("GetMeetingAsync").ShouldSay("AddedAsync");

        consumer.Delete($"{Zoom}/Get meeting.request.yaml");
        (await consumer.BuildAsync()).ShouldSucceed();
        (await consumer.RunAsync()).ShouldSay("AddedAsync").ShouldNotSay("GetMeetingAsync");
    }

    [Fact]
    public async Task A_directory_is_an_item_with_metadata()
    {
        var consumer = Add("DirectoryItem", $"""
            {Package}
            <ItemGroup>
              <PostmanCollection Include="{Zoom}/" Namespace="Acme.Meetings" ClientName="Meetings" Interfaces="true" Accessibility="internal" />
              <PostmanCollection Include="requests" />
              <PostmanCollection Include="postman/collections/none" />
            </ItemGroup>
            """, "Microsoft.NET.Sdk")
            .Add("requests/Get.request.yaml", Request("https://requests.test"))
            .Add("Program.cs", """
                Console.WriteLine(typeof(Acme.Meetings.IMeetings).IsPublic);
                Console.WriteLine(typeof(Requests.RequestsClient).IsPublic);
                """);

        var build = await consumer.BuildAsync();
        build.ShouldFailWith("DirectoryItem.csproj(14,22): error ZG0024").ShouldSay("postman/collections/none' is not found");

        consumer.Add("postman/collections/none/Get.request.yaml", Request("https://none.test"));
        (await consumer.BuildAsync()).ShouldSucceed();
        (await consumer.RunAsync()).ShouldSay("False\nTrue");
    }

    [Fact]
    public async Task An_update_of_a_directory_in_postman_collections_sets_its_names()
    {
        var consumer = Add("UpdatedDirectory", $"""
            {Package}
            <ItemGroup>
              <PostmanCollection Update="{Zoom}" Namespace="Acme.Meetings" />
              <PostmanCollection Update="postman/collections/*" CopyToOutputDirectory="PreserveNewest" />
            </ItemGroup>
            """, "Microsoft.NET.Sdk")
            .Add("postman/collections/Slack; 100% (a'b)/Get.request.yaml", Request("https://slack.test"))
            .Add(".postman/resources.yaml", "localResources:\n  collections:\n    - ../requests/\n")
            .Add("requests/Get.request.yaml", Request("https://requests.test"))
            .Add("Program.cs", """
                Console.WriteLine(typeof(Acme.Meetings.Users.ListUsersRequest).Name + typeof(Requests.RequestsClient).Name);
                Console.WriteLine(string.Join(' ', typeof(Program).Assembly.GetTypes().Where(type => type.BaseType == typeof(ApiClient))));
                """);

        (await consumer.BuildAsync()).ShouldSucceed();
        (await consumer.RunAsync()).ShouldSucceed().ShouldSay("Slack").ShouldNotSay("Zoom.ZoomClient");
    }

    [Fact]
    public async Task Nothing_of_it_is_published_by_a_web_project()
    {
        var consumer = Add(
            "PublishedFolder", "<PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>" + Package, "Microsoft.NET.Sdk.Web")
            .Add("postman/environments/Live.environment.json", """{ "name": "Live", "values": [{ "key": "token", "value": "s3cret" }] }""")
            .Add($"{Zoom}/zoomgen.json", "{}")
            .Add("Program.cs", "System.Console.WriteLine(typeof(Zoom.ZoomClient));");

        (await consumer.PublishAsync("published")).ShouldSucceed();

        foreach (var folder in new[] { "bin", "published" })
        {
            Assert.False(consumer.Contains(folder, "*.yaml"));
            Assert.False(consumer.Contains(folder, "Live.environment.json"));
            Assert.False(consumer.Contains(folder, "zoomgen.json"));
        }
    }

    private Consumer Add(string name, string content, string sdk) => feed.AddConsumer(name, content, sdk)
        .Add($"{Zoom}/.resources/definition.yaml", "$kind: collection\nname: Zoom API\nvariables:\n  baseUrl: https://api.test")
        .Add($"{Zoom}/Get meeting.request.yaml", Request("'{{baseUrl}}/meetings/:id'") + "\npathVariables:\n  id: '5'")
        .Add($"{Zoom}/.resources/Get meeting.resources/examples/OK.example.yaml", """
            $kind: http-example
            response:
              statusCode: 200
              body: { type: json, content: '{"topic":"a"}' }
            """)
        .Add($"{Zoom}/Users/List users.request.yaml", Request("'{{baseUrl}}/users'"));

    private static string Request(string url) => $"$kind: http-request\nmethod: GET\nurl: {url}";
}
