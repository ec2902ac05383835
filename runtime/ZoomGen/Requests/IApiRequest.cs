using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>The values of a request, which know their form on the wire.</summary>
public interface IApiRequest
{
    /// <summary>What the request does.</summary>
    ApiOperation Operation { get; }

    /// <summary>Writes URL, headers and body.</summary>
    /// <param name="request">Where to.</param>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    void Write(ref RequestWriter request);
}

/// <summary>A request whose response has a type of its own.</summary>
/// <typeparam name="TResponse">The response.</typeparam>
public interface IApiRequest<TResponse> : IApiRequest
    where TResponse : ApiResponse, IApiResponse<TResponse>;
