using Microsoft.Playwright;

namespace ZoomGen.MockServer.Tool.Tests.Browser;

/// <summary>A browser for all tests of a class.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // A browser that asks its maker for updates sends requests of its own.
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal IBrowser Browser => _browser!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumFinder.Find(_playwright),
            // The sandbox of Chromium does not run as root.
            Args = Environment.UserName == "root" ? [.. Arguments, "--no-sandbox"] : Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
