using System.Net;

namespace ZoomGen;

/// <summary>
/// A call failed. The message contains the HTTP method, the path template, the status and the error of the server in one line, with at
/// most 500 characters of the error. If the server repeats credentials, headers or query values of the call, they are removed from the
/// message. <see cref="Response"/> has everything that the server sent.
/// </summary>
public class ApiException : Exception
{
    /// <summary>Creates an exception for a response.</summary>
    /// <param name="response">
    /// The response, for example one of <see cref="ApiResponse.Create{TResponse}(int, ValueTuple{string, string}[])"/>.
    /// </param>
    public ApiException(ApiResponse response)
        : this(response, fault: null)
    {
    }

    internal ApiException(ApiResponse response, string? fault, Exception? inner = null)
        : base(Describe(response, fault), inner) => Response = response;

    /// <summary>
    /// The response: its status, headers and body, how long to wait (<see cref="ApiResponse.RetryAfter"/>), and the quota
    /// (<see cref="ApiResponse.RateLimit"/>).
    /// </summary>
    public ApiResponse Response { get; }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation => Response.Operation;

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>The error that the body describes, in the words of the server, or null.</summary>
    public ApiError? Error => Response.Error;

    /// <summary>
    /// What the collection says about this status, or null. The server has not said it: see <see cref="Error"/> for what it says.
    /// </summary>
    public string? Description => Response.Description;

    private static string Describe(ApiResponse response, string? fault)
    {
        ArgumentNullException.ThrowIfNull(response);
        var status = Enum.IsDefined(response.StatusCode) ? $"{(int)response.StatusCode} {response.StatusCode}" : $"{(int)response.StatusCode}";
        var text = $"{response.Operation} answered {status}";
        return (fault ?? DescribeError(response)) is { Length: > 0 } reason ? $"{text}: {reason}" : $"{text}.";
    }

    private static string DescribeError(ApiResponse response)
    {
        var (code, message) = (response.Error?.Code, response.Error?.Message);
        return response.Clean(code is null || message is null ? code ?? message ?? "" : $"{code}: {message}");
    }
}
