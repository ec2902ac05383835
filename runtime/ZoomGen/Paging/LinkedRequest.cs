using ZoomGen.Runtime;

namespace ZoomGen.Paging;

/// <summary>A request with its headers and credentials, for the URL of another page.</summary>
internal sealed class LinkedRequest<TResponse>(IApiRequest<TResponse> request, Uri uri) : IApiRequest<TResponse>
    where TResponse : ApiResponse, IApiResponse<TResponse>
{
    public ApiOperation Operation => request.Operation;

    public CallOptions? CallOptions => request.CallOptions;

    public void Write(ref RequestWriter writer)
    {
        writer.Attach(request);
        request.Write(ref writer);
        writer.ReplaceUri(uri);
    }
}
