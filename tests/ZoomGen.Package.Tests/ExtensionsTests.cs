using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>An ASP.NET Core program with the package for services.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class ExtensionsTests(PackedFeed feed)
{
    // The analyzers report what would not work in a native program. A program for .NET 8 runs on a later runtime as well.
    private const string Packages = """
        <PropertyGroup>
          <TargetFramework>FRAMEWORK</TargetFramework>
          <RollForward>Major</RollForward>
          <IsAotCompatible>true</IsAotCompatible>
          <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" />
          <PackageReference Include="ZoomGen.Extensions" Version="$(ZoomGenVersion)" />
        </ItemGroup>
        """;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task A_web_application_registers_its_client_with_one_line_and_is_told_what_its_configuration_lacks(string framework)
    {
        var project = Packages.Replace("FRAMEWORK", framework, StringComparison.Ordinal);
        var consumer = feed.AddConsumer($"WebApp.{framework}", project, "Microsoft.NET.Sdk.Web").AddLiveStreamCollection();
        consumer.Add("Program.cs", """
            var builder = WebApplication.CreateSlimBuilder(args);
            builder.Services.AddZoomClient(builder.Configuration.GetSection("Zoom")).AddStandardResilience();
            await using var app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            await app.StartAsync();
            Console.WriteLine($"started with {app.Services.GetRequiredService<Zoom.ZoomClient>()}");
            """);

        (await consumer.BuildAsync()).ShouldSucceed();
        var incomplete = await consumer.RunAsync(
            framework, "--Zoom:Auth:Type=OAuth2", "--Zoom:Auth:ClientId=id", "--Zoom:Auth:TokenUrl=https://a.test");
        var complete = await consumer.RunAsync(framework, "--Zoom:Auth:Type=Bearer", "--Zoom:Auth:Token=t");

        incomplete.ShouldSay("Zoom:Auth:ClientSecret has no value.");
        complete.ShouldSucceed().ShouldSay("started with Zoom.ZoomClient");
    }
}
