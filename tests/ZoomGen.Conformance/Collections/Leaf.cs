using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Conformance.Collections;

/// <summary>An item of a collection that is no folder. <see cref="Auths"/> are the auth members above it and its own, outermost first.</summary>
internal sealed record Leaf(int Index, string Id, Place Place, JToken Item, IReadOnlyList<JToken?> Auths)
{
    public JObject? Request => Item is JObject item ? item["request"] as JObject : null;
}
