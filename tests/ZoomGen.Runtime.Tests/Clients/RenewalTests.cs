using System.Net;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

public sealed class RenewalTests
{
    [Fact]
    public async Task A_refused_request_is_written_anew_and_sent_once_more_with_new_credentials()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        var auth = new NumberedAuth(renews: true);
        var written = 0;

        var response = await server.Client(new() { Auth = auth }).SendAsync(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.WriteQuery("written", ++written);
            request.StartUrlEncodedForm().WriteText("a"u8, "1");
        }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["/x?written=1", "/x?written=2"], server.Requests.Select(request => request.Target));
        Assert.Equal(["number 1", "number 2"], server.Requests.Select(request => request["Authorization"]));
        Assert.Equal(["a=1", "a=1"], server.Requests.Select(request => request.Body));
        Assert.Equal(["number 1 refused with 401"], auth.Renewals);
    }

    [Fact]
    public async Task A_second_refusal_is_what_the_caller_sees()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        var auth = new NumberedAuth(renews: true);

        var response = await server.Client(new() { Auth = auth }).SendAsync(Request());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("answer 2", response.ReadText());
        Assert.Equal(2, server.Requests.Count);
        Assert.Single(auth.Renewals);
    }

    [Fact]
    public async Task A_refusal_stands_where_the_credentials_cannot_be_renewed()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        var auth = new NumberedAuth(renews: false);

        var response = await server.Client(new() { Auth = auth }).SendAsync(Request());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("answer 1", response.ReadText());
        Assert.Single(server.Requests);
        Assert.Single(auth.Renewals);
    }

    [Fact]
    public async Task A_refusal_stands_where_there_are_no_credentials()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));

        var response = await server.Client().SendAsync(Request());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_request_without_authentication_does_not_ask_for_new_credentials()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        var auth = new NumberedAuth(renews: true);

        await server.Client(new() { Auth = auth }).SendAsync(Request(authenticated: false));

        Assert.Single(server.Requests);
        Assert.Empty(auth.Renewals);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.ProxyAuthenticationRequired)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Only_401_asks_for_new_credentials(HttpStatusCode status)
    {
        using var server = new Server(Answers(status, HttpStatusCode.OK));
        var auth = new NumberedAuth(renews: true);

        var response = await server.Client(new() { Auth = auth }).SendAsync(Request());

        Assert.Equal(status, response.StatusCode);
        Assert.Empty(auth.Renewals);
    }

    [Fact]
    public async Task Credentials_of_the_request_are_renewed_instead_of_those_of_the_options()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        var auth = new NumberedAuth(renews: true);
        var ofOptions = new NumberedAuth(renews: true);

        await server.Client(new() { Auth = ofOptions }).SendAsync(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.Authenticate(auth);
        }));

        Assert.Equal(["number 1", "number 2"], server.Requests.Select(request => request["Authorization"]));
        Assert.Empty(ofOptions.Renewals);
    }

    [Fact]
    public async Task Cancellation_during_the_renewal_is_the_callers()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        using var source = new CancellationTokenSource();
        var auth = new NumberedAuth(renews: true) { Renewing = _ => source.Cancel() };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Client(new() { Auth = auth }).SendAsync(Request(), source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_failure_of_the_renewal_reaches_the_caller()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        var auth = new NumberedAuth(renews: true) { Renewing = _ => throw new HttpRequestException("no token") };

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => server.Client(new() { Auth = auth }).SendAsync(Request()));

        Assert.Equal("no token", exception.Message);
        Assert.Single(server.Requests);
    }

    // A client may be allowed one connection to a server: the answer that is not read must not keep it.
    [Fact]
    public async Task The_refusal_is_let_go_before_the_request_is_sent_again()
    {
        using var refusal = new MemoryStream("no"u8.ToArray());
        var heldAtSecond = true;
        var count = 0;
        using var server = new Server(() =>
        {
            if (++count == 1)
                return new(HttpStatusCode.Unauthorized) { Content = new StreamContent(refusal) };
            heldAtSecond = refusal.CanRead;
            return new(HttpStatusCode.OK);
        });

        await server.Client(new() { Auth = new NumberedAuth(renews: true) }).SendAsync(Request());

        Assert.Equal(2, count);
        Assert.False(heldAtSecond);
    }

    [Fact]
    public async Task A_file_that_can_be_sent_once_only_is_not_sent_again()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        await using var stream = new ScriptedStream([Encoding.UTF8.GetBytes("0123")]);
        var file = ApiFile.FromStream("a.txt", stream);

        await Assert.ThrowsAsync<InvalidOperationException>(() => server.Client(new() { Auth = new NumberedAuth(renews: true) }).SendAsync(
            new TestRequest((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                request.WriteFile(file);
            })));

        Assert.Equal("0123", server.Request.Body);
    }

    [Fact]
    public async Task A_file_that_can_be_read_again_is_sent_again()
    {
        using var server = new Server(Answers(HttpStatusCode.Unauthorized, HttpStatusCode.OK));
        using var stream = new MemoryStream("0123"u8.ToArray());
        var file = ApiFile.FromStream("a.txt", stream);

        await server.Client(new() { Auth = new NumberedAuth(renews: true) }).SendAsync(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.WriteFile(file);
        }));

        Assert.Equal(["0123", "0123"], server.Requests.Select(request => request.Body));
    }

    private static TestRequest Request(bool authenticated = true) =>
        new((ref request) => request.WriteVariable("baseUrl", "https://h.test/x"), authenticated: authenticated);

    private static Func<HttpResponseMessage> Answers(params HttpStatusCode[] statuses)
    {
        var count = 0;
        return () => new(statuses[count++]) { Content = Server.Text($"answer {count}", "text/plain") };
    }

    /// <summary>Credentials that are others each time they are placed.</summary>
    private sealed class NumberedAuth(bool renews) : Auth
    {
        private int _placed;

        public List<string> Renewals { get; } = [];

        public Action<CancellationToken>? Renewing { get; init; }

        public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("Authorization", $"number {++_placed}");
            return default;
        }

        public override ValueTask<bool> RenewAsync(
            HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            Renewals.Add($"{request.Headers.Authorization} refused with {(int)response.StatusCode}");
            Renewing?.Invoke(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            return new(renews);
        }

        public override void ApplyPlaceholder(HttpRequestMessage request)
        {
        }
    }
}
