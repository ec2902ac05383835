using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>The id of the last item stands for the page after it, as at Stripe: <c>starting_after</c> and <c>has_more</c>.</summary>
internal static class LastItemReader
{
    public static ApiPaging? Read(PageEvidence evidence) =>
        evidence.More is { } more && evidence.Parameter(ScalarKind.String, "startingafter") is { } parameter ? new LastItemPaging(parameter.Name.Source, "id", more) : null;
}
