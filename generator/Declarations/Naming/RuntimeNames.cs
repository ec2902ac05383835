namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>The names of the runtime that emitted code must not use for its own types. A test compares them with the runtime.</summary>
internal static class RuntimeNames
{
    /// <summary>The types of the namespace <c>ZoomGen</c>.</summary>
    public static readonly string[] Types =
    [
        "ApiClient", "ApiClientOptions", "ApiError", "ApiException", "ApiFile", "ApiKeyAuth", "ApiOperation", "ApiRequest",
        "ApiRequestMessage", "ApiResponse", "ApiResponseMessage", "AsapAuth", "Auth", "AwsV4Auth", "BasicAuth", "BearerAuth", "CallOptions",
        "CallValues", "CompletedCall", "DigestAuth", "EdgeGridAuth", "HawkAuth", "IApiRequest", "IApiResponse", "ITokenStore", "JsonBody",
        "JsonMisfit", "JsonText", "JwtAuth", "JwtKey", "NtlmAuth", "OAuth1Auth", "OAuth1SignatureMethod", "OAuth2Auth", "OAuth2Client",
        "OAuth2Exception", "PagingException", "RateLimit", "ResponseItems", "ResponseStream", "ResponseTooLargeException",
        "ServerSentEvent", "StoredToken", "StreamedResponse", "UnreadableResponseException", "XmlBody",
    ];

    /// <summary>The members of the base class of a client.</summary>
    public static readonly string[] ClientMembers = ["OpenAsync", "SendAsync", "ToCurl", "ToCurlWithSecretsAsync"];

    /// <summary>The members of the base class of a folder's client.</summary>
    public static readonly string[] GroupMembers = ["Client"];

    /// <summary>The members of the base class of a client's options.</summary>
    public static readonly string[] OptionMembers =
    [
        "Auth", "DocumentedBaseUrl", "DynamicVariables", "MaxErrorBytes", "MaxPages", "MaxResponseBytes", "OnCompleted", "OnMisfit",
        "StreamTimeout",
    ];

    /// <summary>The members of a request class that are not properties for its values.</summary>
    public static readonly string[] RequestMembers = ["CallOptions", "Example", "ExampleFor", "Operation", "Write"];
}
