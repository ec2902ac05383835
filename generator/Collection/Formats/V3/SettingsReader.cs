using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>Reads <c>settings</c>. Those of the connection, which belong to the user's HttpClient, are reported.</summary>
internal static class SettingsReader
{
    private const string DisabledHeaders = "disabledSystemHeaders";
    private const string DisabledEncoding = "disableUrlEncoding";

    public static BehaviorNode Read(ObjectView owner)
    {
        if (owner.Object("settings") is not { } settings)
            return BehaviorNode.Inherited;
        foreach (var member in settings.Members.Where(IsIgnored))
            owner.Bag.Report(Descriptors.Ignored, member.Place, $"the setting '{member.Name}'");
        return BehaviorNode.Inherited with
        {
            DisableUrlEncoding = BehaviorReader.ReadFlag(settings, DisabledEncoding),
            DisabledSystemHeaders = ReadHeaders(settings),
        };
    }

    private static bool IsIgnored(SyntaxMember setting) =>
        setting.Name is not (DisabledHeaders or DisabledEncoding)
        && !(setting.Name == "protocolVersion" && setting.Value.AsText() == "auto");

    private static EquatableArray<string>? ReadHeaders(ObjectView settings) => settings.Has(DisabledHeaders)
        ? [.. settings.Elements(DisabledHeaders).Select(name => settings.AsText(name, DisabledHeaders)).OfType<string>()]
        : null;
}
