using System.Globalization;
using System.Xml.Linq;

namespace ZoomGen.Benchmarks;

/// <summary>Draws the times of several comparisons as bars, in SVG that is readable on a light and on a dark page.</summary>
internal static class BarChart
{
    private const int Left = 170;
    private const int Width = 760;
    private const int BarHeight = 14;
    private const int GroupGap = 18;
    private const int Top = 34;

    // Beyond this ratio, a bar would make all others too short to compare.
    private const double MaxRatio = 2;
    private const double PixelsPerRatio = (Width - Left - 60) / MaxRatio;

    private const string Style = """
        text { font: 12px system-ui, sans-serif; fill: #1f2328; }
        .head { font-weight: 600; }
        .yardstick { stroke: #1f2328; stroke-dasharray: 3 3; }
        .bar { fill: #8c959f; }
        .own { fill: #0969da; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3; }
          .yardstick { stroke: #e6edf3; }
          .own { fill: #58a6ff; }
        }
        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="title">What the bars show.</param>
    /// <param name="results">The comparisons. The first contestant of each is the yardstick, and has no bar.</param>
    /// <param name="own">The contestant whose bars stand out.</param>
    /// <param name="contestants">The contestants to draw, in this order.</param>
    public static XElement Draw(string title, IReadOnlyList<ComparisonResult> results, string own, params string[] contestants)
    {
        var content = new List<XElement>();
        var y = Top;
        foreach (var result in results)
        {
            content.Add(Text(Left, y + BarHeight - 3, result.Name, "head"));
            y += BarHeight + 2;
            foreach (var contestant in contestants)
            {
                content.AddRange(Bar(y, contestant, result.Ratio(contestant), contestant == own));
                y += BarHeight + 2;
            }
            y += GroupGap;
        }
        var one = Number(Left + PixelsPerRatio);
        return new(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {y}"),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", title),
            new XElement(Svg + "style", Style),
            Text(0, BarHeight, title, "head"),
            new XElement(
                Svg + "line",
                new XAttribute("class", "yardstick"),
                new XAttribute("x1", one),
                new XAttribute("x2", one),
                new XAttribute("y1", Top - 8),
                new XAttribute("y2", y - GroupGap)),
            content);
    }

    private static IEnumerable<XElement> Bar(int y, string name, double ratio, bool isOwn)
    {
        var length = Math.Min(ratio, MaxRatio) * PixelsPerRatio;
        yield return Text(10, y + BarHeight - 3, name, isOwn ? "head" : null);
        yield return new(
            Svg + "rect",
            new XAttribute("class", isOwn ? "own" : "bar"),
            new XAttribute("x", Left),
            new XAttribute("y", y),
            new XAttribute("width", Number(length)),
            new XAttribute("height", BarHeight));
        yield return Text(Left + length + 6, y + BarHeight - 3, ratio.ToString("f2", CultureInfo.InvariantCulture), null);
    }

    private static XElement Text(double x, double y, string text, string? style) => new(
        Svg + "text",
        style is null ? null : new XAttribute("class", style),
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        text);

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
