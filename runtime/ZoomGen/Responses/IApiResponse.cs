using System.ComponentModel;
using System.Net.Http.Headers;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>A response that can be created from a message. Generated responses implement it.</summary>
/// <typeparam name="TSelf">The type of the response.</typeparam>
public interface IApiResponse<TSelf>
    where TSelf : IApiResponse<TSelf>
{
    /// <summary>The operation whose response this is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ApiOperation Operation { get; }

    /// <summary>Creates the case for the status of a message.</summary>
    /// <param name="message">The response of the server.</param>
    /// <returns>The case.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Read(ResponseMessage message);

    /// <summary>Whether the body of a response is read from the connection by the caller.</summary>
    /// <param name="status">The status.</param>
    /// <param name="headers">The headers of the body.</param>
    /// <returns>False, unless the response overrides it.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual bool IsStreamed(int status, HttpContentHeaders headers) => false;
}
