using System.Text;
using ZoomGen.Http;

namespace ZoomGen.Authentication.OAuth2;

/// <summary>Requests tokens (RFC 6749, section 3.2).</summary>
internal sealed class TokenEndpoint
{
    /// <summary>The time limit of a request whose token other processes wait for.</summary>
    public static readonly TimeSpan SharedTimeout = TimeSpan.FromSeconds(20);

    private const int MaxResponseBytes = 256 * 1024;

    private readonly OAuth2Client _client;
    private readonly HttpClient _httpClient;

    /// <exception cref="ArgumentException">The token URL is not an absolute http or https URL.</exception>
    public TokenEndpoint(OAuth2Client client)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (!client.TokenUrl.IsAbsoluteUri || !Origin.IsHttp(client.TokenUrl))
            throw new ArgumentException("The token URL must be an absolute http or https URL.", nameof(client));
        _client = client;
        _httpClient = client.HttpClient ?? Transport.Shared;
    }

    /// <exception cref="OAuth2Exception">The response does not contain a token.</exception>
    /// <exception cref="HttpRequestException">
    /// The endpoint cannot be reached, the connection broke, or the response is too large.
    /// </exception>
    /// <exception cref="OperationCanceledException">The request took longer than <see cref="HttpClient.Timeout"/>.</exception>
    public async Task<TokenResponse> AskAsync(params (string Name, string Value)[] grant)
    {
        var asked = _client.Clock.GetTimestamp();
        using var span = TokenSpan.Start(_client.TokenUrl);
        using var deadline = new Deadline(FindTimeLimit(), CancellationToken.None);
        try
        {
            using var request = Write(grant);
            using var response = await SendAsync(request, deadline.TokenToSend(_httpClient)).ConfigureAwait(false);
            span?.Receives(response.StatusCode);
            var body = await ReadAsync(response, deadline).ConfigureAwait(false);
            var secrets = grant.Where(parameter => parameter.Name != "grant_type").Select(parameter => parameter.Value);
            return TokenResponseReader.Read(response.StatusCode, body, asked, [_client.ClientSecret, .. secrets]);
        }
        catch (Exception exception) when (span?.Fails(exception) is true)
        {
            throw;
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            deadline.Throw(exception);
            throw;
        }
    }

    private TimeSpan FindTimeLimit()
    {
        var limit = Transport.TimeoutOf(_httpClient);
        var isTooLong = limit == Timeout.InfiniteTimeSpan || limit > SharedTimeout;
        return isTooLong && _client.TokenStore is not null ? SharedTimeout : limit;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (SendFault.Translate(request, exception) is { } fault)
        {
            throw fault;
        }
    }

    private HttpRequestMessage Write((string Name, string Value)[] grant)
    {
        var form = grant.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)).ToList();
        if (_client.Scope is { Length: > 0 } scope)
            form.Add(new("scope", scope));
        var request = new HttpRequestMessage(HttpMethod.Post, _client.TokenUrl)
        {
            Version = _httpClient.DefaultRequestVersion,
            VersionPolicy = _httpClient.DefaultVersionPolicy,
        };
        HeaderRules.Add(request.Headers, "Accept", "application/json");
        if (_client.ClientSecret is { } secret && !_client.SendCredentialsInBody)
            HeaderRules.Add(request.Headers, "Authorization", Basic(_client.ClientId, secret));
        else
            AddCredentials(form);
        request.Content = new FormUrlEncodedContent(form);
        return request;
    }

    private void AddCredentials(List<KeyValuePair<string, string>> form)
    {
        form.Add(new("client_id", _client.ClientId));
        if (_client.ClientSecret is { } secret)
            form.Add(new("client_secret", secret));
    }

    // Encoded as in a form before they are joined (RFC 6749, section 2.3.1), so that the ID can contain a colon.
    private static string Basic(string id, string secret) =>
        "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(secret)}"));

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, Deadline deadline)
    {
        try
        {
            var body = await LimitedBody
                .ReadAsync(
                    response.Content,
                    response.Content.Headers.ContentLength,
                    MaxResponseBytes,
                    cuts: false,
                    givesBack: false,
                    deadline)
                .ConfigureAwait(false);
            return body.IsWhole
                ? body.Bytes
                : throw new HttpRequestException($"The response of the token endpoint exceeds {MaxResponseBytes} bytes.");
        }
        catch (Exception exception) when (BodyFault.Is(exception))
        {
            throw new HttpRequestException(
                "The connection broke while the body of a token response was read.", BodyFault.ToCause(exception));
        }
    }
}
