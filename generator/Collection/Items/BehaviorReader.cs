using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Items;

/// <summary>
/// Reads <c>protocolProfileBehavior</c>. Settings of the connection, which belong to the user's HttpClient, are reported.
/// </summary>
internal static class BehaviorReader
{
    public static BehaviorNode Read(ObjectView owner)
    {
        if (owner.Object("protocolProfileBehavior") is not { } behavior)
            return BehaviorNode.Inherited;
        foreach (var member in behavior.Members.Where(member => !IsHonoured(member.Name)))
            owner.Bag.Report(Descriptors.Ignored, member.Place, $"the setting '{member.Name}' of protocolProfileBehavior");
        return new(ReadFlag(behavior, "disableBodyPruning"), ReadFlag(behavior, "disableUrlEncoding"), ReadDisabledHeaders(behavior));
    }

    private static bool IsHonoured(string name) => name is "disableBodyPruning" or "disableUrlEncoding" or "disabledSystemHeaders";

    public static bool? ReadFlag(ObjectView behavior, string name) => behavior.Has(name) ? behavior.Flag(name) : null;

    private static EquatableArray<string>? ReadDisabledHeaders(ObjectView behavior) =>
        behavior.Object("disabledSystemHeaders") is { } headers
            ? [.. headers.Members.Where(header => header.Value is SyntaxScalar { IsTrue: true }).Select(header => header.Name)]
            : null;
}
