using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>Projects whose target framework is below the runtime's.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class TargetFrameworkTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    // The default language of these is C# 7.3, and the code does not compile without the client.
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public async Task A_framework_below_NET_8_is_one_error_and_nothing_else_is_reported(string framework)
    {
        var consumer = AddLibrary($"Old.{framework}", framework).AddLiveStreamCollection();

        var build = await consumer.BuildAsync();

        build.ShouldFailWith($"Old.{framework}.csproj: error ZG0023").ShouldSay(framework);
    }

    [Fact]
    public async Task An_editor_loads_a_project_whose_framework_is_too_old()
    {
        var consumer = AddLibrary("OldInEditor", "netstandard2.0").AddLiveStreamCollection();

        var load = await consumer.BuildAsync("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true");

        load.ShouldSucceed();
    }

    [Fact]
    public async Task A_library_has_its_client_in_those_of_its_frameworks_that_support_it()
    {
        var consumer = feed.AddConsumer("SeveralFrameworks", $"""
            <PropertyGroup>
              <TargetFramework />
              <TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>
              <OutputType>Library</OutputType>
              <ImplicitUsings>disable</ImplicitUsings>
              <Nullable>disable</Nullable>
            </PropertyGroup>
            <ItemGroup Condition="'$(TargetFramework)' == 'netstandard2.0'"><PostmanCollection Remove="**/*.json" /></ItemGroup>
            {Package}
            """)
            .AddLiveStreamCollection()
            .Add("Library.cs", """
                public class Library
                {
                #if NET
                    public Zoom.ZoomClient Client;
                #endif
                }
                """);

        (await consumer.BuildAsync()).ShouldSucceed();
    }

    private Consumer AddLibrary(string name, string framework) => feed.AddConsumer(name, $"""
        <PropertyGroup><TargetFramework>{framework}</TargetFramework><OutputType>Library</OutputType></PropertyGroup>
        {Package}
        """)
        .Add("Library.cs", "public class Library { public Zoom.ZoomClient Client; }");
}
