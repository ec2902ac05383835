using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ZoomGen.Extensions.Configuration;

/// <summary>Reads the values of a section. A fault names the key, and never the value.</summary>
internal sealed class SettingReader(IConfiguration section, ICollection<string> faults)
{
    /// <summary>The number of faults so far.</summary>
    public int FaultCount => faults.Count;

    /// <summary>A reader for a section in this one.</summary>
    public SettingReader Enter(string key) => new(section.GetSection(key), faults);

    public void AddFault(string key, string text) => faults.Add($"{GetPath(key)} {text}");

    /// <summary>The value, or null if there is none.</summary>
    public string? Find(string key) => string.IsNullOrWhiteSpace(section[key]) ? null : section[key];

    /// <summary>The value. Without one there is a fault, and the text is empty.</summary>
    public string Require(string key)
    {
        if (Find(key) is { } value)
            return value;
        AddFault(key, "has no value.");
        return "";
    }

    /// <summary>The value, which can be empty if the configuration says so.</summary>
    public string RequireOrEmpty(string key) => section[key] ?? Require(key);

    /// <summary>The text before a token, which can be empty.</summary>
    public string FindPrefix(string key) => section[key] ?? "Bearer";

    /// <summary>The elements of a list, or null if there is none.</summary>
    public string[]? FindList(string key) =>
        section.GetSection(key).GetChildren().Select(child => child.Value).OfType<string>().ToArray() is { Length: > 0 } values
            ? values
            : null;

    public bool ReadFlag(string key) => Parse<bool>(key, "is not true or false.", bool.TryParse) ?? false;

    public long? FindNumber(string key) => Parse<long>(key, "is not a whole number.", TryParseNumber);

    public TimeSpan? FindDuration(string key) => Parse<TimeSpan>(key, "is not a duration such as 00:01:00.", TryParseDuration);

    public T? FindChoice<T>(string key)
        where T : struct, Enum =>
        Parse<T>(key, $"is none of {string.Join(", ", Enum.GetNames<T>())}.", TryParseName);

    /// <summary>An absolute http or https URL. Without one there is a fault, and the URL is not valid.</summary>
    public Uri RequireUrl(string key)
    {
        var text = Require(key);
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
            return url;
        if (text.Length > 0)
            AddFault(key, "is not an absolute http or https URL.");
        return new("about:blank");
    }

    // The full name of a key, with colons.
    private string GetPath(string key) => section is IConfigurationSection { Path: var path } ? ConfigurationPath.Combine(path, key) : key;

    private T? Parse<T>(string key, string fault, TryParse<T> tryParse)
        where T : struct
    {
        if (Find(key) is not { } text)
            return null;
        if (tryParse(text, out var value))
            return value;
        AddFault(key, fault);
        return null;
    }

    private static bool TryParseNumber(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDuration(string text, out TimeSpan value) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);

    // A number is not a name.
    private static bool TryParseName<T>(string text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]);

    private delegate bool TryParse<T>(string text, out T value);
}
