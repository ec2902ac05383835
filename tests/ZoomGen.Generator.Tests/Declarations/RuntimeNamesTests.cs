using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Tests.Support;
using ZoomGen.Runtime;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>What the generator takes for names of the runtime is what the runtime has.</summary>
public class RuntimeNamesTests
{
    private static readonly Type[] Exported =
        [.. typeof(ApiClient).Assembly.GetExportedTypes().Where(type => type.Namespace == nameof(ZoomGen) && !type.IsNested)];

    private static readonly string[] PublicTypes =
        [.. Exported.Select(type => type.Name.Split('`')[0]).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] PlainTypes = [.. Exported.Where(type => !type.IsGenericType).Select(type => type.Name)];

    [Fact]
    public void Every_public_type_is_reserved() => Assert.Equal(PublicTypes, RuntimeNames.Types);

    [Fact]
    public void The_members_of_a_client_are_reserved() => Assert.Equal(MembersOf(typeof(ApiClient)), RuntimeNames.ClientMembers);

    [Fact]
    public void The_members_of_a_folders_client_are_reserved() =>
        Assert.Equal(MembersOf(typeof(ApiClientGroup)), RuntimeNames.GroupMembers);

    [Fact]
    public void The_members_of_the_options_are_reserved() => Assert.Equal(MembersOf(typeof(ApiClientOptions)), RuntimeNames.OptionMembers);

    [Fact]
    public void A_program_can_name_the_type_of_an_object_called_like_any_type_of_the_runtime()
    {
        var members = string.Join(",", PublicTypes.Select(name => $$"""\"{{JsonName(name)}}\":{\"of{{name}}\":1,\"id\":2}"""));
        var item = Collections.Request(
            "Get thing", """{ "method": "GET", "url": "https://a.test/things" }""", $$"""{ "name": "OK", "code": 200, "body": "{{{members}}}" }""");
        var run = GeneratorRun.Of(Collections.With(item));
        // A name that two namespaces have is ambiguous here (CS0104).
        var program = $$"""
            using Zoom;
            using ZoomGen;
            public static class Names
            {
                public static readonly object[] Types = [typeof(Thing), {{string.Join(", ", PlainTypes.Select(name => $"typeof({name})"))}}];
            }
            """;

        Assert.Equal(PublicTypes.Length, Stages.JsonTypes(Collections.With(item)).Count - 1);
        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12, program));
    }

    private static string[] MembersOf(Type type) => [.. type
        .GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(IsVisible)
        .Select(member => member.Name)
        .Distinct()
        .Order(StringComparer.Ordinal)];

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.IsSpecialName,
        PropertyInfo property => IsVisible(property.GetMethod!) || property.GetMethod is { IsPublic: true } or { IsFamily: true },
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };

    // As a document would have it: xmlBody.
    private static string JsonName(string type) => char.ToLowerInvariant(type[0]) + type[1..];
}
