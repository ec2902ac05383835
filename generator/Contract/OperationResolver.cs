using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract;

/// <summary>The result for one request. Places are relative to the start of the request.</summary>
internal sealed record ResolvedRequest(RequestKey Key, ApiOperation? Operation, DiagnosticList Diagnostics);

/// <summary>The requests of a <see cref="RequestBucket"/>, resolved.</summary>
internal sealed record OperationBucket(string Path, EquatableArray<ResolvedRequest> Requests);

internal sealed class OperationResolver
{
    /// <summary>The headers that Postman adds by default and that a client adds as well.</summary>
    private static readonly string[] OmittableHeaders = ["Accept", "Content-Type"];

    /// <summary>In characters, for origin and path together. No server accepts a longer URL.</summary>
    private const int MaxUrl = 64 * 1024;

    private readonly VariableScope _scope;
    private readonly DiagnosticBag _bag;
    private readonly UrlResolver _urls;
    private readonly ParameterResolver _parameters;
    private readonly BodyResolver _bodies;

    private OperationResolver(RequestInput input, VariableScope scope, ResolutionContext context, DiagnosticBag bag)
    {
        var samples = new SampleAllowance(context.MaxSamples, bag);
        _scope = scope;
        _bag = bag;
        _urls = new(scope, new(input.PathVariables, input.CallerVariables, scope, bag), BaseUrl.Variable, context.BaseOrigin);
        _parameters = new(scope, samples, bag);
        _bodies = new(_parameters, scope, samples, bag);
    }

    public static OperationBucket Resolve(RequestBucket bucket, CancellationToken cancellation)
    {
        var variables = new VariableScope(bucket.Context.Variables);
        var requests = new List<ResolvedRequest>();
        foreach (var request in bucket.Requests)
        {
            cancellation.ThrowIfCancellationRequested();
            requests.Add(Resolve(request, bucket.Context, variables.Limit(bucket.Context.MaxExpansion)));
        }
        return new(bucket.Path, [.. requests]);
    }

    private static ResolvedRequest Resolve(RequestInput input, ResolutionContext context, VariableScope scope)
    {
        var bag = new DiagnosticBag();
        var resolver = new OperationResolver(input, scope, context, bag);
        var operation = bag.Guard(input.Request.Place.File, () => resolver.Resolve(input.Request, input.IsAuthorized));
        return new(input.Key, operation, bag.ToList());
    }

    private ApiOperation? Resolve(RequestNode request, bool isAuthorized)
    {
        if (!IsSendable(request))
            return null;
        if (request.Url.HasUserInfo)
            _bag.Report(Descriptors.RefusedOnTheWire, request.Url.Place, "the user information in this URL");
        if (request.Url.Path.FirstOrDefault(IsDotSegment) is { } dots)
            _bag.Report(Descriptors.DotSegment, request.Url.Place, dots);
        var keepsMarks = request.Behavior.DisableUrlEncoding is true;
        var url = _urls.Resolve(request.Url, keepsMarks);
        TextTemplate[] contentTypes = [.. ContentTypes(request)];
        var body = _bodies.Resolve(request);
        var responses = StreamedResponses.Apply(ResponseResolver.Resolve(request), request);
        ApiParameter[] all = [.. url.Parameters, .. _parameters.Query(request), .. _parameters.Headers(request, isAuthorized)];
        return new(
            request.Name,
            request.GivenName,
            request.Description is { } description && !TemplateText.Is(description) ? description : null,
            request.Method,
            url,
            keepsMarks,
            all,
            contentTypes.Length == 1 && body?.Implies(contentTypes[0]) is true ? [] : contentTypes,
            OmittedHeaders(request.Behavior, hasContentType: contentTypes.Length > 0),
            body,
            responses,
            DescribedErrorReader.Read(request.Description),
            PagingResolver.Resolve(request, all, body, responses, _bag),
            request.Place)
        {
            RateLimitLabel = RateLimitLabel.Read(request.Description),
        };
    }

    private IEnumerable<TextTemplate> ContentTypes(RequestNode request) => HeaderRows.ContentTypes(request)
        .Where(row => _scope.IsFieldValue(row.Value ?? ""))
        .Select(row => _scope.Template(row.Value ?? "", row.Place));

    // A header that the request defines itself is still sent.
    private static IReadOnlyList<string> OmittedHeaders(BehaviorNode behavior, bool hasContentType) =>
        [.. OmittableHeaders.Where(behavior.IsSystemHeaderDisabled).Where(header => !hasContentType || header != "Content-Type")];

    private bool IsSendable(RequestNode request)
    {
        if (!HttpSyntax.IsToken(request.Method))
            return Refuse(request, "a request with this method");
        if (request.Url.Origin.Length + request.Url.Path.Sum(segment => segment.Length) > MaxUrl)
        {
            _bag.Report(Descriptors.LimitExceeded, request.Url.Place, "The length of this URL", Invariant.Text(MaxUrl));
            return false;
        }
        return UrlScheme.FindForeign(request.Url.Origin) is null || Refuse(request, "a request with a protocol other than http and https");
    }

    // RFC 3986, section 5.2.4. A dot may be escaped.
    private static bool IsDotSegment(string segment) =>
        segment.Length is > 0 and <= 6 && Uri.UnescapeDataString(segment) is "." or "..";

    private bool Refuse(RequestNode request, string what)
    {
        _bag.Report(Descriptors.RefusedOnTheWire, request.Place, what);
        return false;
    }
}
