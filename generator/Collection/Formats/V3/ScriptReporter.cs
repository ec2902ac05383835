using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3;

internal static class ScriptReporter
{
    /// <summary>Reports scripts, which are JavaScript for Postman and not run by a client.</summary>
    public static void Report(ObjectView owner)
    {
        foreach (var script in owner.Objects("scripts").Where(script => !string.IsNullOrWhiteSpace(script.TextOrNull("code"))))
            owner.Bag.Report(Descriptors.Ignored, script.Place, "a script");
    }
}
