using System.ComponentModel;
using System.Net.Http.Headers;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>The values of a request. Generated requests implement it.</summary>
public interface IApiRequest
{
    /// <summary>The operation that the request calls.</summary>
    ApiOperation Operation { get; }

    /// <summary>What the collection does not foresee, or null.</summary>
    CallOptions? CallOptions => null;

    /// <summary>Whether the caller reads the body of a response from the connection.</summary>
    internal bool OpensBody(int status, HttpContentHeaders headers) => false;

    /// <summary>Writes URL, headers and body.</summary>
    /// <param name="request">The writer.</param>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void Write(ref RequestWriter request);
}

/// <summary>A request with the type of its response.</summary>
/// <typeparam name="TResponse">The type of the response.</typeparam>
public interface IApiRequest<TResponse> : IApiRequest
    where TResponse : ApiResponse, IApiResponse<TResponse>
{
#pragma warning disable CA1033 // Only classes can be sealed.
    ApiOperation IApiRequest.Operation => TResponse.Operation;

    bool IApiRequest.OpensBody(int status, HttpContentHeaders headers) => TResponse.IsStreamed(status, headers);
#pragma warning restore CA1033
}
