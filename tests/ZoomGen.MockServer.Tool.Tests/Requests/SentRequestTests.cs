using AngleSharp.Html.Dom;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Requests;

/// <summary>The form of an operation, as the page shows it, sends what the generated client sends for the documented request.</summary>
public sealed class SentRequestTests
{
    [Theory]
    [InlineData("zoom-livestream")]
    [InlineData("forms")]
    [InlineData("multipart")]
    [InlineData("raw-bodies")]
    [InlineData("graphql")]
    [InlineData("file-body")]
    [InlineData("path-variables")]
    [InlineData("query-rows")]
    [InlineData("headers")]
    [InlineData("variables")]
    public async Task The_form_sends_what_the_client_sends(string collection)
    {
        await using var session = await ToolSession.WithFileAsync(collection);
        using var client = GeneratedClient.Compile(ToolSession.PathOf(collection));
        var api = session.Tool.Api;
        var differences = new List<string>();
        foreach (var operation in api.Operations)
        {
            var type = $"{operation.Declaration.Namespace}.{operation.Declaration.Request.Name}";
            var expected = await client.SendExampleAsync(type, api.BaseVariable, session.Tool.Server.BaseUrl);
            var page = await session.GetOperationAsync(operation.Number);
            foreach (var variable in page.QuerySelectorAll("input[name^='variable.']").OfType<IHtmlInputElement>())
            {
                var name = variable.Name!["variable.".Length..];
                // One without a value is suggested to have its name.
                if (variable.Value == name || variable.Value.Length == 0)
                    variable.Value = client.MadeUp(name);
            }

            var result = await session.SubmitAsync(page);

            var actual = result.TextOrNull("pre.wire");
            if (SentText.Normalize(expected) != SentText.Normalize(actual))
                differences.Add($"{operation.Name}\n--- client\n{expected}\n--- form\n{actual ?? result.Text(".fault")}\n");
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.NotEmpty(api.Operations);
    }

    [Theory]
    [InlineData("zoom-livestream")]
    [InlineData("forms")]
    [InlineData("multipart")]
    [InlineData("raw-bodies")]
    [InlineData("graphql")]
    [InlineData("query-rows")]
    [InlineData("variables")]
    public async Task The_call_that_is_shown_compiles(string collection)
    {
        await using var session = await ToolSession.WithFileAsync(collection);
        using var client = GeneratedClient.Compile(ToolSession.PathOf(collection));
        var faults = new List<string>();
        foreach (var operation in session.Tool.Api.Operations)
            faults.AddRange(client.FindFaults((await session.GetOperationAsync(operation.Number)).Text("pre.call")));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
