using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Pages of every kind, got by emitted code from a server in memory.</summary>
public class PagingTests
{
    private static readonly Lazy<Type> Program = new(
        () => GeneratorRun.Load(GeneratorRun.Of(PagedCollections.All()), Source).GetType("Program")!);

    [Theory]
    [InlineData("Users", "a b | /users?page_size=2 /users?page_size=2&next_page_token=t%261")]
    [InlineData("Events", "a b | /events /events?cursor=8")]
    [InlineData("Numbers", "1 2 | /numbers /numbers?cursor=9")]
    [InlineData("Charges", "ch_1 ch_2 ch_3 | /charges /charges?starting_after=ch_2")]
    [InlineData("Orders", "1 2 | /orders /orders?page=1")]
    [InlineData("People", "a b c | /people /people?startIndex=3")]
    [InlineData("Entries", "a b c | /entries?offset=7 /entries?offset=9")]
    [InlineData("Books", "a b | /books /books?page=2")]
    [InlineData("Films", "a b | /films /films/2")]
    [InlineData("Issues", "1 2 | /issues /issues?page=2")]
    [InlineData("Rows", "1 2 | /rows:{\"filter\":{\"a\":5}} /rows:{\"filter\":{\"a\":5},\"start_cursor\":\"t\"} and the caller's: ")]
    [InlineData("Things", "1 2 | /search:q=x /search:q=x&page-token=t")]
    public async Task Items_of_all_pages_are_got(string method, string expected) => Assert.Equal(expected, await RunAsync(method));

    [Fact]
    public async Task Pages_are_got_whole_and_the_request_stays_as_it_is() =>
        Assert.Equal("2 1 start | /users?next_page_token=start /users?next_page_token=t", await RunAsync("Pages"));

    [Fact]
    public async Task A_link_to_another_origin_is_refused() => Assert.Equal("a PagingException | /films", await RunAsync("Elsewhere"));

    [Fact]
    public async Task A_circle_is_noticed() =>
        Assert.Equal("a b PagingException | /users /users?next_page_token=t", await RunAsync("Circle"));

    [Fact]
    public async Task An_error_is_that_of_the_plain_form() =>
        Assert.Equal("a ApiException`1 | /users /users?next_page_token=t", await RunAsync("Error"));

    [Fact]
    public async Task An_enumeration_is_cancelled_in_the_middle() =>
        Assert.Equal("a OperationCanceledException | /users", await RunAsync("Cancelled"));

    [Fact]
    public async Task A_mock_overrides_the_methods() => Assert.Equal("mocked | ", await RunAsync("Mocked"));

    private static Task<string> RunAsync(string method) => (Task<string>)Program.Value.GetMethod(method)!.Invoke(null, null)!;

    private const string Source = """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Runtime.CompilerServices;
        using System.Threading;
        using System.Threading.Tasks;
        using Zoom;

        public static class Program
        {
            public static Task<string> Users() => Run(zoom => zoom.ListUsersItemsAsync(new() { PageSize = 2 }), user => user.Id, "{'users':[{'id':'a'}],'next_page_token':'t&1'}", "{'users':[{'id':'b'}],'next_page_token':''}");

            public static Task<string> Events() => Run(
                zoom => zoom.ListEventsItemsAsync(new()), item => item.Name, "{'events':[{'name':'a'}],'meta':{'next_cursor':8,'has_more':true}}", "{'events':[{'name':'b'}],'meta':{'next_cursor':9,'has_more':false}}");

            public static Task<string> Numbers() => Run(zoom => zoom.ListNumbersItemsAsync(new()), number => number, "{'numbers':[1],'next_cursor':9}", "{'numbers':[2],'next_cursor':null}");

            public static Task<string> Charges() => Run(
                zoom => zoom.ListChargesItemsAsync(new()), charge => charge.Id, "{'data':[{'id':'ch_1'},{'id':'ch_2'}],'has_more':true}", "{'data':[{'id':'ch_3'}],'has_more':false}");

            public static Task<string> Orders() => Run(zoom => zoom.ListOrdersItemsAsync(new()), order => order.Id, "{'content':[{'id':1}],'totalPages':2,'last':false}", "{'content':[{'id':2}],'totalPages':2,'last':true}");

            public static Task<string> People() => Run(zoom => zoom.ListPeopleItemsAsync(new()), person => person.Id, "{'Resources':[{'id':'a'},{'id':'b'}],'totalResults':3}", "{'Resources':[{'id':'c'}],'totalResults':3}");

            public static Task<string> Entries() => Run(
                zoom => zoom.ListEntriesItemsAsync(new() { Offset = 7 }), entry => entry.Id, "{'entries':[{'id':'a'},{'id':'b'}],'page':{'last':false}}", "{'entries':[{'id':'c'}],'page':{'last':true}}");

            public static Task<string> Books() => Run(
                zoom => zoom.ListBooksItemsAsync(new()), book => book.Id, "{'_embedded':{'books':[{'id':'a'}]},'_links':{'next':{'href':'https://a.test/books?page=2'}}}", "{'_embedded':{'books':[{'id':'b'}]},'_links':{}}");

            public static Task<string> Films() => Run(zoom => zoom.ListFilmsItemsAsync(new()), film => film.Id, "{'results':[{'id':'a'}],'next':'/films/2'}", "{'results':[{'id':'b'}],'next':null}");

            public static Task<string> Issues() => Run(zoom => zoom.ListIssuesItemsAsync(new()), issue => issue.Id, "</issues?page=2>; rel=next\n[{'id':1}]", "[{'id':2}]");

            public static Task<string> Things() => Run(zoom => zoom.SearchThingsItemsAsync(new() { Q = "x" }), thing => thing.Id, "{'things':[{'id':1}],'nextPageToken':'t'}", "{'things':[{'id':2}]}");

            public static async Task<string> Rows()
            {
                var request = new QueryRowsRequest { Body = new() { Filter = new() { A = 5 } } };
                var log = await Run(zoom => zoom.QueryRowsItemsAsync(request), row => row.Id, "{'results':[{'id':1}],'next_cursor':'t','has_more':true}", "{'results':[{'id':2}],'next_cursor':null,'has_more':false}");
                return $"{log} and the caller's: {request.Body.StartCursor}";
            }

            public static async Task<string> Pages()
            {
                var request = new ListUsersRequest { NextPageToken = "start" };
                var log = await Run(zoom => zoom.ListUsersPagesAsync(request), page => page.Users.Count, "{'users':[{'id':'a'},{'id':'b'}],'next_page_token':'t'}", "{'users':[{'id':'c'}]}");
                return log.Replace(" |", $" {request.NextPageToken} |");
            }

            public static Task<string> Elsewhere() => Run(zoom => zoom.ListFilmsItemsAsync(new()), film => film.Id, "{'results':[{'id':'a'}],'next':'https://b.test/films/2'}");

            public static Task<string> Circle() => Run(zoom => zoom.ListUsersItemsAsync(new()), user => user.Id, "{'users':[{'id':'a'}],'next_page_token':'t'}", "{'users':[{'id':'b'}],'next_page_token':'t'}");

            public static Task<string> Error() => Run(zoom => zoom.ListUsersItemsAsync(new()), user => user.Id, "{'users':[{'id':'a'}],'next_page_token':'t'}", "500");

            public static async Task<string> Cancelled()
            {
                using var source = new CancellationTokenSource();
                return await Run(
                    zoom => zoom.ListUsersItemsAsync(new(), source.Token),
                    user =>
                    {
                        source.Cancel();
                        return user.Id;
                    },
                    "{'users':[{'id':'a'},{'id':'b'}],'next_page_token':'t'}");
            }

            public static Task<string> Mocked() => Run(_ => new Mock().ListUsersItemsAsync(new()), user => user.Id);

            private static async Task<string> Run<T>(Func<ZoomClient, IAsyncEnumerable<T>> call, Func<T, object> show, params string[] answers)
            {
                var server = new Server(answers);
                using var http = new HttpClient(server);
                var seen = new List<object>();
                try
                {
                    await foreach (var item in call(new ZoomClient(http)))
                        seen.Add(show(item));
                }
                catch (Exception exception)
                {
                    seen.Add(exception.GetType().Name);
                }
                return $"{string.Join(" ", seen)} | {string.Join(" ", server.Targets)}";
            }

            private sealed class Mock : ZoomClient
            {
                public override async IAsyncEnumerable<User> ListUsersItemsAsync(ListUsersRequest request, [EnumeratorCancellation] CancellationToken cancellationToken = default)
                {
                    await Task.Yield();
                    yield return new User { Id = "mocked" };
                }
            }

            // An answer is a body, ahead of it perhaps a line with a link; a number is a status.
            private sealed class Server(string[] answers) : HttpMessageHandler
            {
                public List<string> Targets { get; } = [];

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    var body = request.Content is null ? "" : ":" + await request.Content.ReadAsStringAsync(cancellationToken);
                    var answer = answers[Targets.Count].Split('\n');
                    Targets.Add(request.RequestUri.PathAndQuery + body);
                    if (answer[0] == "500")
                        return new(HttpStatusCode.InternalServerError);
                    var response = new HttpResponseMessage { Content = new StringContent(answer[^1].Replace('\'', '"')) };
                    if (answer.Length > 1)
                        response.Headers.Add("Link", answer[0]);
                    return response;
                }
            }
        }
        """;
}
