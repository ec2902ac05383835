using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>Reads <c>settings</c>. Those of the connection, which belong to the user's HttpClient, are reported.</summary>
internal static class SettingsReader
{
    private const string DisabledHeaders = "disabledSystemHeaders";

    public static BehaviorNode Read(ObjectView owner)
    {
        if (owner.Object("settings") is not { } settings)
            return BehaviorNode.Inherited;
        foreach (var member in settings.Members.Where(IsIgnored))
            owner.Bag.Report(Descriptors.Ignored, member.Place, $"the setting '{member.Name}'");
        return BehaviorNode.Inherited with { DisabledSystemHeaders = ReadHeaders(settings) };
    }

    private static bool IsIgnored(SyntaxMember setting) =>
        setting.Name != DisabledHeaders && !(setting.Name == "protocolVersion" && setting.Value.AsText() == "auto");

    private static EquatableArray<string>? ReadHeaders(ObjectView settings) => settings.Has(DisabledHeaders)
        ? [.. settings.Elements(DisabledHeaders).Select(name => settings.AsText(name, DisabledHeaders)).OfType<string>()]
        : null;
}
