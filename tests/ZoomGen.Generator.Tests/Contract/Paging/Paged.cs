using System.Text.Json;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract.Paging;

/// <summary>A GET with a query and a saved response, and in a few words what its paging is.</summary>
internal static class Paged
{
    public static string? Of(string query, string body, string headers = "") => Of(Request("GET", query, body, headers));

    public static string? Of(string collection) => Describe(Stages.Contract(collection).Root.Operations.Single().Paging);

    public static string Request(string method, string query, string body, string headers = "", string requestBody = "") =>
        Collections.With(Collections.Request(
        "List things",
        $$"""{ "method": "{{method}}", "url": "https://a.test/things?{{query}}"{{requestBody}} }""",
        $$"""{ "name": "OK", "code": 200, "header": [{{headers}}], "body": {{JsonSerializer.Serialize(body)}} }"""));

    private static string? Describe(ApiPaging? paging) => paging switch
    {
        null => null,
        TokenPaging token => $"{token.Input.Name} = {token.Token}{More(token.More)}",
        LastItemPaging last => $"{last.Input.Name} = last {last.Member}{More(last.More)}",
        NumberPaging number =>
            $"{number.Input.Name} from {number.First}, pages {number.PageCount}, total {number.Total}{More(number.More)}",
        OffsetPaging offset => $"{offset.Input.Name} from {offset.First}, total {offset.Total}{More(offset.More)}",
        LinkPaging link => $"link {link.Link}",
        HeaderLinkPaging => "header",
        _ => throw new InvalidOperationException(paging.GetType().Name),
    };

    private static string More(MoreFlag? more) => more is null ? "" : $", {(more.IsEnd ? "until" : "while")} {more.Path}";
}
