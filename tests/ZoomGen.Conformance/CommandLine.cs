using System.Globalization;

namespace ZoomGen.Conformance;

/// <summary>What the program was asked to do.</summary>
internal sealed record CommandLine(string Directory, string? Expected, string? Report, string Filter, int Jobs)
{
    public const string Usage = "usage: ZoomGen.Conformance DIR [--expected DIR] [--report FILE.json] [--twins DIR] [--filter GLOB] [--jobs N]";

    /// <summary>The directories to compare the files with, or null.</summary>
    public string? Twins { get; init; }

    /// <summary>The settings, or null where the arguments make no sense.</summary>
    public static CommandLine? Parse(IReadOnlyList<string> arguments)
    {
        var directories = new List<string>();
        var settings = new CommandLine("", null, null, "*", Environment.ProcessorCount);
        for (var index = 0; index < arguments.Count; index++)
        {
            if (!arguments[index].StartsWith("--", StringComparison.Ordinal))
                directories.Add(arguments[index]);
            else if (index + 1 < arguments.Count && settings.With(arguments[index], arguments[++index]) is { } changed)
                settings = changed;
            else
                return null;
        }
        return directories is [var directory] && System.IO.Directory.Exists(directory) ? settings with { Directory = directory } : null;
    }

    private CommandLine? With(string option, string value) => option switch
    {
        "--expected" when System.IO.Directory.Exists(value) => this with { Expected = value },
        "--report" => this with { Report = value },
        "--twins" when System.IO.Directory.Exists(value) => this with { Twins = value },
        "--filter" => this with { Filter = value },
        "--jobs" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs > 0 =>
            this with { Jobs = jobs },
        _ => null,
    };
}
