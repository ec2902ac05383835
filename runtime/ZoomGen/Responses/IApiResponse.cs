using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>A response that is made from a message. Emitted code implements it.</summary>
/// <typeparam name="TSelf">The response.</typeparam>
public interface IApiResponse<TSelf>
    where TSelf : IApiResponse<TSelf>
{
    /// <summary>Picks the case of the message's status.</summary>
    /// <param name="message">What the server answered.</param>
    /// <returns>The case.</returns>
    static abstract TSelf Read(ResponseMessage message);

    /// <summary>Whether the body of a status stays on the connection, for the caller to read.</summary>
    /// <param name="status">The status.</param>
    /// <returns>False unless a case of the response says otherwise.</returns>
    static virtual bool IsStreamed(int status) => false;
}

/// <summary>A response whose success has a typed body. Emitted code implements it.</summary>
/// <typeparam name="TBody">The type of the body.</typeparam>
public interface IBodyResponse<out TBody>
    where TBody : class
{
    /// <summary>The body; null where the response is no documented success.</summary>
    TBody? Body { get; }
}
