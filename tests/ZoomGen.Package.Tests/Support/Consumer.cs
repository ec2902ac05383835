namespace ZoomGen.Package.Tests.Support;

/// <summary>A project that knows ZoomGen as a package from the feed.</summary>
internal sealed class Consumer
{
    private readonly string _directory;

    private Consumer(string directory) => _directory = directory;

    private string Name => Path.GetFileName(_directory);

    public static Consumer Copy(string source, string directory)
    {
        var consumer = new Consumer(directory);
        foreach (var file in Directory.GetFiles(source))
            consumer.Add(Path.GetFileName(file), File.ReadAllText(file));
        return consumer;
    }

    public static Consumer Create(string directory, string content, string version, string sdk, string extension)
    {
        var consumer = new Consumer(directory);
        return consumer.Add($"{consumer.Name}.{extension}", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <ZoomGenVersion>{version}</ZoomGenVersion>
              </PropertyGroup>
              {content}
            </Project>
            """);
    }

    public Consumer Add(string name, string text)
    {
        var path = Path.Combine(_directory, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Edit(string name, Func<string, string> edit)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, edit(File.ReadAllText(path)));
    }

    public void Delete(string name) => File.Delete(Path.Combine(_directory, name));

    public Consumer AddLiveStreamCollection(string name = "zoom.postman_collection.json") =>
        Add(name, File.ReadAllText(RepositoryRoot.LiveStreamCollection));

    /// <summary>Adds a file from the folder <c>collections</c>.</summary>
    public Consumer AddCollection(string name) =>
        Add(name, File.ReadAllText(Path.Combine(RepositoryRoot.Path, "collections", name)));

    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        DotNet.RunAsync(_directory, ["build", "-c", "Debug", "-tl:off", .. arguments]);

    public Task<CommandResult> PublishAsync(string folder) => DotNet.RunAsync(_directory, "publish", "-o", folder, "-tl:off");

    /// <summary>Whether a file of this name is in the folder, however deep.</summary>
    public bool Contains(string folder, string name) =>
        Directory.EnumerateFiles(Path.Combine(_directory, folder), name, SearchOption.AllDirectories).Any();

    public Task<CommandResult> RunAsync(string framework = "net10.0", params string[] arguments) =>
        DotNet.RunAsync(_directory, [Path.Combine("bin", "Debug", framework, $"{Name}.dll"), .. arguments]);

    public RunningCommand Watch() => DotNet.Watch(_directory, "run");
}
