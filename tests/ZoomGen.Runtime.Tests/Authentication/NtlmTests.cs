using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class NtlmTests
{
    private static readonly Uri Origin = new("https://intranet.test:8443/any/path?a=1");

    // Where the system has no NTLM of its own, .NET brings one; it wants to be asked for.
    static NtlmTests() => AppContext.SetSwitch("System.Net.Security.UseManagedNtlm", true);

    [Theory]
    [InlineData("https://intranet.test:8443/x", "NTLM", true)]
    [InlineData("https://intranet.test:8443/x", "Negotiate", true)]
    [InlineData("https://intranet.test:8443/x", "Basic", false)]
    [InlineData("https://intranet.test:8443/x", "Digest", false)]
    [InlineData("https://intranet.test/x", "NTLM", false)]
    [InlineData("http://intranet.test:8443/x", "NTLM", false)]
    [InlineData("https://intranet.test.evil.test:8443/x", "NTLM", false)]
    public void Only_the_origin_gets_the_credentials_and_only_for_ntlm(string url, string scheme, bool isGiven)
    {
        using var handler = NtlmAuth.CreateHandler(Origin, "user", "hidden-word", "DOMAIN");

        var credentials = handler.Credentials!.GetCredential(new(url), scheme);

        Assert.Equal(isGiven, credentials is not null);
        Assert.Equal(isGiven ? "DOMAIN/user" : null, credentials is null ? null : $"{credentials.Domain}/{credentials.UserName}");
        Assert.DoesNotContain("hidden-word", handler.ToString() + credentials, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOMAIN\\user", null, "DOMAIN", "user")]
    [InlineData("DOMAIN\\user", "", "DOMAIN", "user")]
    [InlineData("DOMAIN\\user", "OTHER", "OTHER", "DOMAIN\\user")]
    [InlineData("user", null, "", "user")]
    [InlineData("\\user", null, "", "\\user")]
    [InlineData("DOMAIN\\", null, "", "DOMAIN\\")]
    [InlineData("a\\b\\c", null, "", "a\\b\\c")]
    [InlineData("user@domain.test", null, "", "user@domain.test")]
    public void The_domain_can_be_in_the_user_name(string given, string? givenDomain, string domain, string userName)
    {
        using var handler = NtlmAuth.CreateHandler(Origin, given, "p", givenDomain);

        var credentials = handler.Credentials!.GetCredential(Origin, "NTLM")!;

        Assert.Equal(domain, credentials.Domain);
        Assert.Equal(userName, credentials.UserName);
    }

    [Fact]
    public async Task A_challenge_is_answered_with_a_negotiate_message_on_the_same_connection()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var origin = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        using var client = new HttpClient(NtlmAuth.CreateHandler(origin, "user", "password"));

        var second = await ServeAsync(listener, () => client.GetAsync(new Uri(origin, "/x")));

        // MS-NLMP, section 2.2.1.1: the signature, and the type of the message.
        var header = second.Split("\r\n").Single(line => line.StartsWith("Authorization: NTLM ", StringComparison.Ordinal));
        var message = Convert.FromBase64String(header["Authorization: NTLM ".Length..]);
        Assert.Equal("NTLMSSP\0"u8.ToArray(), message[..8]);
        Assert.Equal(1, message[8]);
    }

    [Fact]
    public void An_origin_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentException>(() => NtlmAuth.CreateHandler(new("/x", UriKind.Relative), "u", "p"));
        Assert.Throws<ArgumentException>(() => NtlmAuth.CreateHandler(new("ftp://h.test"), "u", "p"));
    }

    /// <summary>Refuses the first request of a connection and gives the second one.</summary>
    private static async Task<string> ServeAsync(TcpListener listener, Func<Task<HttpResponseMessage>> send)
    {
        var sending = send();
        using var connection = await listener.AcceptTcpClientAsync();
        await using var stream = connection.GetStream();
        await ReadAsync(stream);
        await stream.WriteAsync("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
        // So long that only a client that sends nothing more exceeds it.
        var second = await ReadAsync(stream).WaitAsync(TimeSpan.FromMinutes(5));
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
        using var response = await sending;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return second;
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is var read and > 0)
            text.Append(Encoding.ASCII.GetString(buffer, 0, read));
        return text.ToString();
    }
}
