using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Items;

internal static class ScriptReporter
{
    /// <summary>
    /// Reports scripts, which are JavaScript for Postman and not run by a client. Postman exports an empty script if its editor was opened.
    /// </summary>
    public static void Report(ObjectView owner)
    {
        if (owner.Member("event") is not SyntaxArray scripts)
            return;
        foreach (var script in scripts.Elements.OfType<SyntaxObject>().Where(HasText))
            owner.Bag.Report(Descriptors.Ignored, script.Place, "a script");
    }

    private static bool HasText(SyntaxObject script) => script.Find("script") switch
    {
        SyntaxObject node => HasText(node.Find("exec")),
        var text => HasText(text),
    };

    private static bool HasText(SyntaxNode? text) =>
        text is SyntaxArray lines ? lines.Elements.Any(HasText) : !string.IsNullOrWhiteSpace(text?.AsText());
}
