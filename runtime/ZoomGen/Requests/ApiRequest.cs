using System.ComponentModel;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>The base class of generated requests.</summary>
/// <typeparam name="TResponse">The type of the response.</typeparam>
public abstract class ApiRequest<TResponse> : IApiRequest<TResponse>
    where TResponse : ApiResponse, IApiResponse<TResponse>
{
    /// <summary>What the collection does not foresee: headers, parameters and limits of this call. Null if there is nothing.</summary>
    public CallOptions? CallOptions { get; set; }

    void IApiRequest.Write(ref RequestWriter request) => Write(ref request);

    /// <summary>Writes URL, headers and body.</summary>
    /// <param name="request">The writer.</param>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void Write(ref RequestWriter request);
}
