using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>The id of the last item stands for the page after it, as at Stripe: <c>starting_after</c> and <c>has_more</c>.</summary>
internal static class LastItemReader
{
    public static ApiPaging? Read(PageEvidence evidence) =>
        evidence.More is { } more && evidence.Parameter(Scalar.String, "startingafter") is { } parameter
            ? new LastItemPaging(parameter, "id", more)
            : null;
}
