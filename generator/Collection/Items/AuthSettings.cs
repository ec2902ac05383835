using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Items;

/// <summary>What the types of auth settings mean, in every format version.</summary>
internal static class AuthSettings
{
    /// <summary>The settings, or null if they are inherited.</summary>
    public static AuthNode? Create(string type, EquatableArray<AuthParameter> parameters, Place place, DiagnosticBag bag)
    {
        switch (type)
        {
            case "inherit":
                return null;
            // A token of Microsoft Entra ID, which is sent like any other token.
            case "azure":
                return new("oauth2", parameters, place);
            // Only Kafka and MQTT have it.
            case "sasl":
                bag.Report(Descriptors.Ignored, place, "SASL authentication");
                return new("noauth", [], place);
            default:
                return new(type, parameters, place);
        }
    }
}
