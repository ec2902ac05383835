using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The property of a member. <see cref="Given"/> is its overlay.</summary>
internal sealed record JsonMemberBinding(string Property, JsonCodec Codec, ValueOverlay? Given);
