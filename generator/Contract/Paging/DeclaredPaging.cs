using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Resolves the pages that an overlay declares. Anything that the request or the response does not have is reported.</summary>
/// <param name="inputs">The values of the request that can select a page.</param>
/// <param name="body">The body of a page, or null if no saved success has a JSON body.</param>
/// <param name="bag">Takes the faults.</param>
internal sealed class DeclaredPaging(IReadOnlyList<PageInput> inputs, JsonShape? body, DiagnosticBag bag)
{
    private bool _isFaulty;

    /// <summary>The pages, or null if there are none or the declaration is faulty.</summary>
    public ApiPaging? Resolve(GivenPages given)
    {
        if (given.Kind == PageKind.None)
            return null;
        if (body is null)
            return Refuse<ApiPaging>(given, "No saved success of this request has a JSON body");
        var paging = Read(given);
        var items = Items(given);
        return _isFaulty || paging is null ? null : paging with { Items = items };
    }

    private ApiPaging? Read(GivenPages given)
    {
        var more = Find(given, given.More, Scalar.Boolean) is { } flag ? new MoreFlag(flag, IsEnd: false) : null;
        var total = Find(given, given.Total, Scalar.Int64);
        if (given.Kind == PageKind.Link)
            return Find(given, given.Key, Scalar.String, Scalar.Uri) is { } link ? new LinkPaging(link) : null;
        if (Input(given) is not { } input)
            return null;
        return given.Kind switch
        {
            PageKind.Token => Token(given) is { } token ? new TokenPaging(input, token, more) : null,
            PageKind.Number =>
                new NumberPaging(input, input.Sample == "0" ? 0 : 1, Find(given, given.PageCount, Scalar.Int64), total, more),
            _ => new OffsetPaging(input, First: 0, total, more),
        };
    }

    private MemberPath? Token(GivenPages given) => given.Next is null
        ? Refuse<MemberPath>(given, "Pages with a token need 'next', the member of the response with the next token")
        : Find(given, given.Next, Scalar.String, Scalar.Int64, Scalar.Guid);

    private PageInput? Input(GivenPages given) => inputs.FirstOrDefault(input => input.Name == given.Key) switch
    {
        null => Refuse<PageInput>(given, $"The request has no query parameter, form field or JSON member '{given.Key}'"),
        { Type: ScalarType type } input when type == ParameterType.Text || type == TypeInference.Int64 => input,
        _ => Refuse<PageInput>(given, $"The type of '{given.Key}' is neither a string nor a whole number"),
    };

    private MemberPath? Items(GivenPages given)
    {
        var path = new MemberPath(given.Items is { } items ? [.. items.Split('.')] : []);
        return Walk(path) is ArrayShape { HasNulls: false }
            ? path
            : Refuse<MemberPath>(
                given, given.Items is null ? "The body is not a list, so 'items' is needed" : $"The response has no list '{given.Items}'");
    }

    // A value that is null in all samples can be a token or a URL.
    private MemberPath? Find(GivenPages given, string? text, params Scalar[] scalars)
    {
        if (text is null)
            return null;
        var path = new MemberPath([.. text.Split('.')]);
        return Walk(path) switch
        {
            ScalarShape scalar when scalars.Contains(scalar.Scalar) => path,
            UnknownShape when scalars.Contains(Scalar.String) => path,
            null => Refuse<MemberPath>(given, $"The response has no member '{text}'"),
            _ => Refuse<MemberPath>(given, $"The type of the member '{text}' of the response does not fit"),
        };
    }

    private JsonShape? Walk(MemberPath path) => path.Names.Aggregate(
        body, (shape, name) => (shape as ObjectShape)?.Members.FirstOrDefault(member => member.Name == name)?.Shape);

    private T? Refuse<T>(GivenPages given, string fault)
        where T : class
    {
        bag.Report(Descriptors.OverlayRefused, given.Place, fault);
        _isFaulty = true;
        return null;
    }
}
