using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>Builds in which every warning is an error, in the kinds of projects that people have beside a console application.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class StrictBuildTests(PackedFeed feed)
{
    private const string Strict = """
        <PropertyGroup>
          <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
        </PropertyGroup>
        """;

    private const string Library = "<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>";

    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    [Fact]
    public async Task A_web_application_builds_without_a_warning()
    {
        var consumer = feed.AddConsumer("StrictWeb", Strict + Package, sdk: "Microsoft.NET.Sdk.Web")
            .AddLiveStreamCollection()
            .Add("appsettings.json", "{}")
            .Add("Program.cs", """
                using Zoom;
                using Zoom.Meetings;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services
                    .AddHttpClient<ZoomClient>(http => new ZoomClient(http))
                    .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
                var app = builder.Build();
                app.MapGet("/{id:long}", async (long id, ZoomClient zoom) => (await zoom.Meetings.GetLiveStreamDetailsAsync(id)).StreamUrl);
                app.Run();
                """);

        (await consumer.BuildAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task A_library_for_several_frameworks_builds_without_a_warning()
    {
        var consumer = feed.AddConsumer("StrictFrameworks", $"""
            {Strict}{Library}{Package}
            <PropertyGroup><TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks></PropertyGroup>
            """)
            .AddLiveStreamCollection();

        (await consumer.BuildAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task A_solution_with_central_package_management_builds_without_a_warning()
    {
        const string centrallyManaged = """<ItemGroup><PackageReference Include="ZoomGen" /></ItemGroup>""";
        feed.AddConsumer("StrictSolution/Library", Strict + Library + centrallyManaged).AddLiveStreamCollection();
        feed.AddConsumer("StrictSolution/Application", $"""
            {Strict}{centrallyManaged}
            <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            """)
            .AddLiveStreamCollection("other.postman_collection.json")
            .Add("Directory.Build.targets", """
                <Project>
                  <ItemGroup><PostmanCollection Update="other.postman_collection.json" Namespace="Other" Accessibility="internal" /></ItemGroup>
                </Project>
                """)
            .Add("Program.cs", "Console.WriteLine($\"{typeof(Zoom.ZoomClient)} {typeof(Other.ZoomClient)}\");");
        var solution = feed.AddFolder("StrictSolution");
        await File.WriteAllTextAsync(Path.Combine(solution, "Directory.Packages.props"), $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup><PackageVersion Include="ZoomGen" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(solution, "Solution.slnx"), """
            <Solution>
              <Project Path="Application/Application.csproj" />
              <Project Path="Library/Library.csproj" />
            </Solution>
            """);

        (await DotNet.RunAsync(solution, "build", "-tl:off")).ShouldSucceed();
    }

    [Fact]
    public async Task A_switch_over_every_case_builds_without_a_warning_and_one_with_a_gap_does_not()
    {
        var consumer = feed.AddConsumer("StrictSwitches", Strict + Library + Package)
            .AddLiveStreamCollection()
            .Add("Complete.cs", Switch("Complete", "Undocumented"))
            .Add("Gap.cs", Switch("Gap", "null"));

        (await consumer.BuildAsync()).ShouldFailOnlyIn("Gap.cs", "CS8509", "ZG0033");

        static string Switch(string name, string last) => $$"""
            using static Zoom.Meetings.UpdateLiveStreamResponse;
            static class {{name}}
            {
                public static int Use(Zoom.Meetings.UpdateLiveStreamResponse response) =>
                    response switch { NoContent => 1, MultipleChoices => 2, BadRequest => 3, NotFound => 4, {{last}} => 5 };
            }
            """;
    }

    // All rules of the analyzers that projects use most are on. The one file that is not generated
    // shows that the analyzers run.
    [Fact]
    public async Task Analyzers_report_nothing_in_generated_code()
    {
        var consumer = feed.AddConsumer("StrictAnalyzers", $"""
            {Strict}{Library}{Package}
            <PropertyGroup>
              <AnalysisLevel>latest</AnalysisLevel>
              <AnalysisMode>All</AnalysisMode>
              <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
              <WarningLevel>9999</WarningLevel>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="Meziantou.Analyzer" Version="3.0.321" PrivateAssets="all" />
              <PackageReference Include="Roslynator.Analyzers" Version="5.0.1" PrivateAssets="all" />
              <PackageReference Include="StyleCop.Analyzers" Version="1.2.0-beta.556" PrivateAssets="all" />
              <PostmanCollection Update="*.json" Interfaces="true" />
            </ItemGroup>
            """)
            .Add(".editorconfig", """
                root = true
                [*.cs]
                dotnet_analyzer_diagnostic.severity = warning
                roslynator_analyzers.enabled_by_default = true
                """)
            .Add("Violations.cs", """
                [assembly: System.CLSCompliant(true)]
                public class Violation
                {
                    public string Text = "";
                    public bool IsEmpty(bool value) => value == true;
                }
                """);
        foreach (var name in new[] { "names", "saved-responses", "streams", "zoom-livestream" })
            consumer.AddCollection($"{name}.postman_collection.json");

        (await consumer.BuildAsync()).ShouldFailOnlyIn("Violations.cs", "CA1051", "IDE0100", "MA0048", "RCS1033", "SA1649");
    }
}
