using System.Globalization;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>The paths of the page. The mocked API cannot use them.</summary>
internal static class PagePaths
{
    public const string Root = "/_zoomgen";
    public const string Operations = Root + "/operations/";
    public const string Log = Root + "/log";
    public const string Events = Log + "/events";

    public static string Operation(int number) => Operations + number.ToString(CultureInfo.InvariantCulture);
}
