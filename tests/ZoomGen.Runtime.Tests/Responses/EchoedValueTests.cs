using System.Net;
using System.Text.Json;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

/// <summary>A server that repeats values of the call in its error does not get them into a message.</summary>
public sealed class EchoedValueTests
{
    public static TheoryData<Auth, string> Credentials => new()
    {
        { BearerAuth.FromToken("t0ken-of-mine"), "The token t0ken-of-mine has expired." },
        { BearerAuth.FromToken("t0ken-of-mine"), "Not allowed: Bearer t0ken-of-mine" },
        { BasicAuth.FromCredentials("ann", "p4ss"), "No user ann with the password p4ss." },
        { BasicAuth.FromCredentials("ann", "p4ss"), "Basic YW5uOnA0c3M= is wrong." },
        { ApiKeyAuth.CreateForHeader("X-Key", "k3y"), "The key k3y is unknown." },
        { ApiKeyAuth.CreateForQuery("key", "k3y of mine"), "The key 'k3y of mine' is unknown." },
        { ApiKeyAuth.CreateForQuery("key", "k3y of mine"), "GET /x?key=k3y%20of%20mine" },
    };

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task Credentials_are_removed(Auth auth, string error)
    {
        var message = await FailAsync(error, (ref _) => { }, auth);

        Assert.Contains("<removed>", message, StringComparison.Ordinal);
        Assert.All(
            ["t0ken", "ann", "p4ss", "YW5u", "k3y"], secret => Assert.DoesNotContain(secret, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The name Ann & Bob is taken.", "The name <removed> is taken.")]
    [InlineData("/x?name=Ann%20%26%20Bob is unknown.", "/x?name=<removed> is unknown.")]
    public async Task Query_values_are_removed(string error, string expected) =>
        Assert.Equal(expected, await FailAsync(error, (ref request) => request.WriteQuery("name", "Ann & Bob")));

    [Theory]
    [InlineData("Page 1 of 10: code 1001.", "Page <removed> of 10: code 1001.")]
    [InlineData("1", "<removed>")]
    public async Task A_short_value_is_removed_only_as_a_whole_word(string error, string expected) =>
        Assert.Equal(expected, await FailAsync(error, (ref request) => request.WriteQuery("page", "1")));

    [Fact]
    public async Task A_long_value_is_removed_within_a_word() => Assert.Equal(
        "x<removed>y", await FailAsync("xlong-secrety", (ref request) => request.WriteQuery("key", "long-secret")));

    [Theory]
    [InlineData("X-Tenant", "acme-inc")]
    [InlineData("Cookie", "id=acme-inc; theme=dark")]
    [InlineData("Authorization", "Sig key=\"acme-inc\", algorithm=x")]
    public async Task Header_values_and_their_parameters_are_removed(string name, string value) => Assert.Equal(
        "No tenant <removed>.", await FailAsync("No tenant acme-inc.", (ref request) => request.WriteHeader(name, value)));

    [Fact]
    public async Task A_value_that_the_limit_would_cut_is_removed_first()
    {
        var error = new string('x', 490) + " t0ken-of-mine";

        var message = await FailAsync(error, (ref _) => { }, BearerAuth.FromToken("t0ken-of-mine"));

        Assert.DoesNotContain("t0k", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_media_type_that_was_asked_for_is_shown() => Assert.Equal(
        "Only application/json.",
        await FailAsync("Only application/json.", (ref request) => request.WriteHeader("Accept", "application/json")));

    [Fact]
    public async Task The_error_itself_is_what_the_server_sent()
    {
        var exception = await ThrowAsync("t0ken-of-mine", (ref _) => { }, BearerAuth.FromToken("t0ken-of-mine"));

        Assert.Equal("t0ken-of-mine", exception.Error?.Message);
    }

    // What the message has after the status.
    private static async Task<string> FailAsync(string error, WriteRequest write, Auth? auth = null)
    {
        const string Start = "POST /things/:id answered 400 BadRequest: ";
        var message = (await ThrowAsync(error, write, auth)).Message;
        Assert.StartsWith(Start, message, StringComparison.Ordinal);
        return message[Start.Length..];
    }

    private static async Task<ApiException> ThrowAsync(string error, WriteRequest write, Auth? auth)
    {
        using var server = new Server(HttpStatusCode.BadRequest, $$"""{"message":"{{JsonEncodedText.Encode(error)}}"}""");
        var request = new TestRequest((ref writer) =>
        {
            writer.WriteVariable("baseUrl", "https://h.test/x");
            write(ref writer);
        });
        return await Assert.ThrowsAsync<ApiException<TestResponse>>(
            () => ClientCall.SendForSuccessAsync(server.Client(new() { Auth = auth }), request, CancellationToken.None));
    }
}
