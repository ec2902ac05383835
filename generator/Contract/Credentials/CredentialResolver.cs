using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Credentials;

/// <summary>
/// Finds the distinct credentials of a collection. Auth settings with the same variables share credentials. Literal values are ignored,
/// because they are only samples. Auth without parameters uses the first credentials of its type.
/// </summary>
internal sealed class CredentialResolver(AuthNode? collection, DiagnosticBag bag)
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "apikey", "asap", "awsv4", "basic", "bearer", "digest", "edgegrid", "hawk", "jwt", "ntlm", "oauth1", "oauth2",
    };

    private readonly HashSet<Place> _reported = [];
    private readonly List<ApiCredential> _credentials = collection is { Type: not "noauth" } ? [Read(collection)] : [];

    /// <summary>In the order of their first use. Those of the collection come first.</summary>
    public IReadOnlyList<ApiCredential> Credentials => _credentials;

    /// <summary>The credentials of a request, or null if it sends none.</summary>
    public ApiCredential? Resolve(AuthNode? auth, RequestNode request)
    {
        // User information in a URL is Basic authentication. RFC 9110, section 4.2.4, does not allow it in the URL that is sent.
        if (auth is null && request.Url.HasUserInfo)
            return Find(new("basic", [], null, false));
        auth ??= DeclaredByHeader(request);
        if (auth is null or { Type: "noauth" })
            return null;
        // Auth that several requests inherit is reported once.
        if (!Types.Contains(auth.Type) && _reported.Add(auth.Place))
            bag.Report(Descriptors.UnknownAuthentication, auth.Place, auth.Type);
        if (auth.Parameters.Count == 0 && _credentials.Find(known => known.Type == auth.Type) is { } same)
            return same;
        return Find(Read(auth));
    }

    /// <summary>
    /// Whether credentials replace the Authorization header of the request. Auth without a token does not, unless the header contains only
    /// the name of a scheme.
    /// </summary>
    public static bool PlacesAuthorization(AuthNode? auth, RequestNode request)
    {
        if (auth is { Type: "noauth" or "apikey" })
            return false;
        if (HeaderRows.BareScheme(request) is not null)
            return true;
        return auth?.Type switch
        {
            null => false,
            "bearer" => HasParameter(auth, "token"),
            "oauth2" => HasParameter(auth, "accessToken"),
            "jwt" => auth.Parameters.Count > 0 && auth.Find("addTokenTo") != "queryParam",
            // Without a nonce, the first request is sent as it is.
            "digest" => HasParameter(auth, "nonce"),
            _ => auth.Parameters.Count > 0,
        };
    }

    // A header with only the name of a scheme is equivalent to auth without parameters.
    private static AuthNode? DeclaredByHeader(RequestNode request) =>
        HeaderRows.BareScheme(request) is { } row ? new(row.Value!.Trim().ToLowerInvariant(), [], row.Place) : null;

    private static bool HasParameter(AuthNode auth, string name) => auth.Find(name) is { Length: > 0 };

    private ApiCredential Find(ApiCredential credential)
    {
        if (!_credentials.Contains(credential))
            _credentials.Add(credential);
        return credential;
    }

    private static ApiCredential Read(AuthNode auth)
    {
        EquatableArray<string> variables =
        [
            .. auth.Parameters
                .Select(parameter => parameter.Value)
                .SelectMany(VariableText.Split)
                .Where(run => run.IsVariable)
                .Select(run => run.Text)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal),
        ];
        if (auth.Type != "apikey")
            return new(auth.Type, variables, null, false);
        return new(auth.Type, variables, auth.Find("key") ?? "", InQuery: auth.Find("in") == "query");
    }
}
