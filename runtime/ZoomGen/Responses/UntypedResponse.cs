using ZoomGen.Runtime;

namespace ZoomGen.Responses;

/// <summary>A response that does not become the generated one, because its body cannot be read.</summary>
internal sealed class UntypedResponse(ResponseMessage message) : ApiResponse(message);
