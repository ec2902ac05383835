using Microsoft.Extensions.Configuration;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>A configuration in memory that can change.</summary>
internal sealed class Settings
{
    private readonly IConfigurationRoot _root;

    public Settings(params (string Key, string? Value)[] values) => _root = new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, value.Value)))
        .Build();

    public IConfigurationSection Zoom => _root.GetSection("Zoom");

    public IConfigurationSection Rooms => _root.GetSection("Rooms");

    public void Change(string key, string? value)
    {
        _root[key] = value;
        _root.Reload();
    }
}
