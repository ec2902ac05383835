using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Places;
using Xunit.Abstractions;
using ZoomGen.Tests.Properties;

namespace ZoomGen.Integration.Tests.Arguments;

/// <summary>
/// Whatever an argument is, the server gets exactly that in its place, or the call is refused and the server gets nothing.
/// </summary>
public sealed class ArgumentTests(ITestOutputHelper output) : IAsyncLifetime, IDisposable
{
    private const int Inputs = 150;

    private readonly HttpClient _http = new();
    private PlaceServer _server = null!;

    public async Task InitializeAsync() => _server = await PlaceServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("region")]
    [InlineData("place")]
    [InlineData("title")]
    [InlineData("note")]
    [InlineData("tenant")]
    [InlineData("cookie")]
    public void A_path_variable_a_parameter_a_header_and_a_cookie_stay_in_their_places(string place) => CheckText(place, async text =>
    {
        // ASP.NET Core refuses it, encoded too.
        text = place is "region" or "place" ? text.Replace("\0", "", StringComparison.Ordinal) : text;
        string Or(string harmless, string name) => name == place ? text : harmless;
        var received = await SendAsync(
            client => client.GetPlaceAsync(new()
            {
                Region = Or("r", "region"),
                PlaceId = Or("p", "place"),
                Title = Or("t", "title"),
                XNote = Or("n", "note"),
            }),
            () => new() { Tenant = Or("a", "tenant"), Seen = Or("s", "cookie") });

        if (received is null)
            return;
        Assert.Equal("GET", received.Method);
        Assert.Equal(["regions", AsSent("r", "region"), "places", AsSent("p", "place") + ".json"], received.Segments);
        Assert.Equal([("title", AsSent("t", "title")), ("tenant", AsSent("a", "tenant"))], received.Query);
        Assert.Equal(["Accept", "Cookie", "Host", "X-Note", "X-Tenant"], received.Headers.Keys.Order());
        Assert.Equal(Trimmed("n", "note"), received.Headers["X-Note"]);
        Assert.Equal(Trimmed("a", "tenant"), received.Headers["X-Tenant"]);
        Assert.Equal(("seen=" + Or("s", "cookie")).TrimEnd(' ', '\t'), received.Headers["Cookie"]);

        string AsSent(string harmless, string name) => ArbitraryText.AsUtf8(Or(harmless, name));
        // RFC 9110, section 5.5: whitespace around a value is not part of it.
        string Trimmed(string harmless, string name) => Or(harmless, name).Trim(' ', '\t');
    });

    [Fact]
    public void Fields_of_a_form_stay_fields() => Check(["title", "note", "tenant"], async text =>
    {
        var received = await SendAsync(
            client => client.SendFieldsAsync(new() { Title = text["title"], Note = text["note"] }),
            () => new() { Tenant = text["tenant"] });

        string[] names = ["title", "note", "tenant"];
        Assert.Equal(names.Select(name => (name, ArbitraryText.AsUtf8(text[name]))), received!.Form);
    });

    [Fact]
    public void Parts_of_a_form_stay_parts() => Check(["title", "file name", "content type", "content", "tenant"], async text =>
    {
        var received = await SendAsync(
            client => client.SendPartsAsync(new()
            {
                Title = text["title"],
                Photo = ApiFile.FromText(text["file name"], text["content"], text["content type"]),
            }),
            () => new() { Tenant = text["tenant"] });

        if (received is null)
            return;
        var parts = await ReadPartsAsync(received);
        Assert.Equal(["title", "photo", "tenant"], parts.Select(part => part.Name));
        Assert.Equal(
            [ArbitraryText.AsUtf8(text["title"]), ArbitraryText.AsUtf8(text["content"]), ArbitraryText.AsUtf8(text["tenant"])],
            parts.Select(part => part.Text));
    });

    [Fact]
    public void A_document_is_what_it_was() => Check(["title", "tag", "note", "other name", "other value", "tenant"], async text =>
    {
        var body = new SendDocumentBody
        {
            Title = text["title"],
            Tags = [text["tag"], "b"],
            Inner = new() { Note = text["note"] },
            Tenant = text["tenant"],
        };
        body.AdditionalProperties[text["other name"]] = JsonSerializer.SerializeToElement(text["other value"]);

        var received = await SendAsync(client => client.SendDocumentAsync(new() { Body = body }));

        using var document = JsonDocument.Parse(received!.Body);
        var members = document.RootElement.EnumerateObject()
            .Select(member => (Name: ExactJson.Name(member), member.Value))
            .ToArray();
        Assert.Equal(
            [
                ("title", text["title"]), ("tags", ""), ("inner", ""), ("tenant", text["tenant"]),
                // Whose text is one of System.Text.Json.
                (text["other name"], ArbitraryText.AsUtf8(text["other value"])),
            ],
            members.Select(member => (member.Name, ExactJson.Text(member.Value))));
        Assert.Equal([text["tag"], "b"], members[1].Value.EnumerateArray().Select(ExactJson.Text));
        Assert.Equal(
            [("note", text["note"])],
            members[2].Value.EnumerateObject().Select(member => (member.Name, ExactJson.Text(member.Value))));
    });

    [Fact]
    public void A_text_is_what_it_was() => CheckText("text", async text =>
        Assert.Equal(ArbitraryText.AsUtf8(text), (await SendAsync(client => client.SendTextAsync(new() { Body = text })))!.Text));

    [Fact]
    public void A_query_and_its_variables_stay_apart() => Check(["query", "operation", "title"], async text =>
    {
        var received = await SendAsync(client => client.SendQueryAsync(new()
        {
            Query = text["query"],
            OperationName = text["operation"],
            Variables = new() { Title = text["title"] },
        }));

        using var document = JsonDocument.Parse(received!.Body);
        var members = document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        Assert.Equal(["operationName", "query", "variables"], members.Keys.Order());
        Assert.Equal(text["query"], ExactJson.Text(members["query"]));
        Assert.Equal(text["operation"], ExactJson.Text(members["operationName"]));
        Assert.Equal(text["title"], ExactJson.Text(members["variables"].GetProperty("title")));
    });

    [Fact]
    public void A_token_stays_in_its_header() => CheckText("token", async text =>
    {
        var received = await SendAsync(() => BearerAuth.FromToken(text));

        Assert.Equal("Bearer " + text.TrimEnd(' ', '\t'), received?.Headers["Authorization"] ?? "Bearer " + text.TrimEnd(' ', '\t'));
    });

    [Fact]
    public void A_user_name_and_a_password_stay_apart() => Check(["user", "password"], async text =>
    {
        var received = await SendAsync(() => BasicAuth.FromCredentials(text["user"], text["password"]));

        if (received is null)
            return;
        var credentials = Encoding.UTF8.GetString(Convert.FromBase64String(received.Headers["Authorization"]["Basic ".Length..]));
        Assert.Equal(ArbitraryText.AsUtf8($"{text["user"]}:{text["password"]}"), credentials);
        Assert.DoesNotContain(':', text["user"]);
    });

    [Fact]
    public void A_key_stays_in_its_header() => CheckText("key", async text =>
    {
        var received = await SendAsync(() => ApiKeyAuth.CreateForHeader("X-Key", text));

        if (received is not null)
            Assert.Equal(text.Trim(' ', '\t'), received.Headers["X-Key"]);
    });

    [Fact]
    public void A_key_stays_in_its_parameter() => Check(["name", "key"], async text =>
    {
        // The name of a parameter can be encoded already.
        var name = text["name"].Replace("%", "", StringComparison.Ordinal);

        var received = await SendAsync(() => ApiKeyAuth.CreateForQuery(name, text["key"]));

        if (received is null)
            return;
        Assert.Equal([(ArbitraryText.AsUtf8(name), ArbitraryText.AsUtf8(text["key"]))], received.Query);
        Assert.Equal(["text"], received.Segments);
    });

    [Fact]
    public void A_header_and_a_parameter_of_the_call_stay_in_their_places() => Check(["header", "name", "value"], async text =>
    {
        // The name of a parameter can be encoded already.
        var name = text["name"].Replace("%", "", StringComparison.Ordinal);

        var received = await SendAsync(client => client.SendTextAsync(new()
        {
            Body = "a",
            CallOptions = new() { Headers = { ["X-Call"] = text["header"] }, Query = { [name] = text["value"] } },
        }));

        if (received is null)
            return;
        Assert.Equal(["text"], received.Segments);
        Assert.Equal([(ArbitraryText.AsUtf8(name), ArbitraryText.AsUtf8(text["value"]))], received.Query);
        Assert.Equal(text["header"].Trim(' ', '\t'), received.Headers["X-Call"]);
        Assert.Equal("a", received.Text);
    });

    [Fact]
    public void A_field_of_the_call_is_one_more_field() => Check(["name", "value"], async text =>
    {
        var received = await SendAsync(client => client.SendFieldsAsync(new()
        {
            Title = "t",
            CallOptions = new() { FormFields = { [text["name"]] = text["value"] } },
        }));

        if (received is not null)
            Assert.Equal((ArbitraryText.AsUtf8(text["name"]), ArbitraryText.AsUtf8(text["value"])), received.Form[^1]);
    });

    [Fact]
    public void A_field_of_the_call_is_one_more_part() => Check(["name", "value"], async text =>
    {
        var received = await SendAsync(client => client.SendPartsAsync(new()
        {
            Title = "t",
            Photo = ApiFile.FromText("a.txt", "a"),
            CallOptions = new() { FormFields = { [text["name"]] = text["value"] } },
        }));

        if (received is null)
            return;
        var parts = await ReadPartsAsync(received);
        Assert.Equal(["title", "photo", "tenant"], parts.SkipLast(1).Select(part => part.Name));
        Assert.Equal(ArbitraryText.AsUtf8(text["value"]), parts[^1].Text);
    });

    private void CheckText(string place, Func<string, Task> property) => Check([place], text => property(text[place]));

    private void Check(string[] places, Func<Slots, Task> property) =>
        Property.Holds(output, Inputs, Slots.Arbitrary(places), text => property(text).GetAwaiter().GetResult());

    private async Task<Received?> SendAsync(Func<Auth> create) =>
        await SendAsync(client => client.SendTextAsync(new() { Body = "a" }), () => new() { Auth = create() });

    /// <summary>The request that came, or null if the call was refused and nothing came.</summary>
    private async Task<Received?> SendAsync(Func<PlacesClient, Task> call, Func<PlacesClientOptions>? createOptions = null)
    {
        var exception = await Record.ExceptionAsync(() =>
        {
            var options = createOptions?.Invoke() ?? new();
            options.BaseUrl = _server.Address;
            return call(new(_http, options));
        });
        var received = _server.Take();
        if (exception is ArgumentException)
        {
            Assert.Empty(received);
            return null;
        }
        Assert.Null(exception);
        return Assert.Single(received);
    }

    private static async Task<IReadOnlyList<(string Name, string Text)>> ReadPartsAsync(Received received)
    {
        var boundary = MediaTypeHeaderValue.Parse(received.Headers["Content-Type"]).Boundary.ToString();
        var reader = new MultipartReader(boundary, new MemoryStream(received.Body)) { HeadersLengthLimit = int.MaxValue };
        var parts = new List<(string, string)>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = section.GetContentDispositionHeader()!;
            parts.Add((disposition.Name.ToString().Trim('"'), await section.ReadAsStringAsync()));
        }
        return parts;
    }
}
