using System.Globalization;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The paths of the page. The mocked API cannot use them.</summary>
internal static class PagePaths
{
    public const string Root = "/_zoomgen";
    public const string Operations = Root + "/operations/";
    public const string Log = Root + "/log";
    public const string Events = Log + "/events";

    /// <summary>The parameter with the number of the saved response whose request is in the form.</summary>
    public const string Example = "example";

    public static string Operation(int number, int example) => FormattableString.Invariant($"{Operation(number)}?{Example}={example}");

    public static string Operation(int number) => Operations + number.ToString(CultureInfo.InvariantCulture);
}
