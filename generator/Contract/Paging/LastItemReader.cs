using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Recognizes pages that follow the id of the last item, as in Stripe: <c>starting_after</c> and <c>has_more</c>.</summary>
internal static class LastItemReader
{
    public static ApiPaging? Read(PageEvidence evidence) =>
        evidence.More is { } more && evidence.Input(Scalar.String, "startingafter") is { } input
            ? new LastItemPaging(input, "id", more)
            : null;
}
