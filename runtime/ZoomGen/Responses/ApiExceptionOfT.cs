namespace ZoomGen;

/// <summary>A call failed because the status of its response is not a success.</summary>
/// <typeparam name="TResponse">The type of the response.</typeparam>
public sealed class ApiException<TResponse> : ApiException
    where TResponse : ApiResponse
{
    /// <summary>Creates an exception for a response.</summary>
    /// <param name="response">
    /// The response, for example one of <see cref="ApiResponse.Create{TResponse}(int, ValueTuple{string, string}[])"/>.
    /// </param>
    public ApiException(TResponse response)
        : base(response) => Response = response;

    /// <summary>The response, which is the case of its status.</summary>
    public new TResponse Response { get; }
}
