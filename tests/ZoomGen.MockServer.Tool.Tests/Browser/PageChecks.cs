using Microsoft.Playwright;

namespace ZoomGen.MockServer.Tool.Tests.Browser;

/// <summary>What the Web Content Accessibility Guidelines ask of a page and a program can check. Each returns what is wrong.</summary>
internal static class PageChecks
{
    // WCAG 2.2, success criterion 1.4.3 and its definition of the contrast ratio.
    private const string Contrast =
        """
        () => {
          const parse = color => color.match(/[\d.]+/g).map(Number);
          const linear = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
          const back = element => {
            for (; element; element = element.parentElement) {
              const color = parse(getComputedStyle(element).backgroundColor);
              if (color.length < 4 || color[3] > 0) return color;
            }
            return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255];
          };
          const hasText = element => element.matches('input:not([type=checkbox]), select, textarea')
            || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
          return [...document.body.querySelectorAll('*')]
            .filter(element => !element.matches('script, style') && hasText(element) && element.getClientRects().length > 0)
            .map(element => {
              const [text, behind] = [luminance(parse(getComputedStyle(element).color)), luminance(back(element))];
              const ratio = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
              return { ratio, text: `${element.tagName} "${element.textContent.trim().slice(0, 40)}" ${ratio.toFixed(2)}` };
            })
            .filter(found => found.ratio < 4.5)
            .map(found => found.text);
        }
        """;

    private const string Labels =
        """
        () => [...document.querySelectorAll('input, select, textarea, button')]
          .filter(element => !element.getAttribute('aria-label') && !element.textContent.trim() === !element.labels?.length
            && ![...(element.labels ?? [])].some(label => label.textContent.trim()))
          .filter(element => element.tagName !== 'BUTTON' || !element.textContent.trim())
          .map(element => element.outerHTML)
        """;

    private const string Headings =
        """
        () => {
          const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
            .map(heading => Number(heading.getAttribute('aria-level') ?? heading.tagName[1]));
          return [levels[0] === 1 ? null : 'The first heading is not h1.',
            ...levels.slice(1).map((level, index) => level > levels[index] + 1 ? `h${level} follows h${levels[index]}.` : null)]
            .filter(fault => fault);
        }
        """;

    private const string Structure =
        """
        () => [
          document.documentElement.lang ? null : 'The page has no language.',
          document.querySelectorAll('main').length === 1 ? null : 'The page has not one main part.',
          document.title ? null : 'The page has no title.',
          document.documentElement.scrollWidth <= document.documentElement.clientWidth ? null : 'The page scrolls sideways.',
          ...[...document.querySelectorAll('[id]')].map(element => element.id)
            .filter((id, index, ids) => ids.indexOf(id) !== index).map(id => `The id ${id} is not unique.`),
          ...[...document.querySelectorAll('[aria-describedby], [aria-labelledby]')]
            .map(element => element.getAttribute('aria-describedby') ?? element.getAttribute('aria-labelledby'))
            .filter(id => !document.getElementById(id)).map(id => `There is no ${id}.`),
        ].filter(fault => fault)
        """;

    public static async Task<IReadOnlyList<string>> FindFaultsAsync(IPage page)
    {
        var faults = new List<string>();
        foreach (var check in new[] { Contrast, Labels, Headings, Structure })
            faults.AddRange(await page.EvaluateAsync<string[]>(check));
        return faults;
    }
}
