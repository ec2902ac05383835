using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Reads the name of a saved response, which the OpenAPI converter fills with the response's description:
/// <c>**HTTP Status Code:** `404` &lt;br&gt; **Error Code:** `1001` User {userId} does not exist.</c>
/// </summary>
internal static class VendorErrorReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Status = new(@"\*{0,2}HTTP Status Code:?\*{0,2}:?\s*`?\d{3}`?[ \t]*(?:\*\*[^*\n]{1,60}\*\*)?", Options);

    private static readonly Regex Code = new(@"\*{0,2}Error Code:?\*{0,2}:?\s*`?(?<code>[A-Za-z0-9_.-]{1,64})`?", Options);

    public static (string Description, IReadOnlyList<VendorError> Errors) Read(string name)
    {
        if (name.Length > DescriptionReader.MaxLength)
            name = name.Substring(0, DescriptionReader.MaxLength);
        var text = Status.Replace(name, "");
        var codes = Code.Matches(text).Cast<Match>().ToArray();
        var errors = codes.Select((code, index) => Error(text, code, index + 1 < codes.Length ? codes[index + 1].Index : text.Length)).ToArray();
        return (Describe(codes.Length == 0 ? text : text.Substring(0, codes[0].Index), errors), errors);
    }

    private static VendorError Error(string text, Match code, int end)
    {
        var start = code.Index + code.Length;
        return new(code.Groups["code"].Value, DescriptionReader.Lines(text.Substring(start, end - start)));
    }

    private static string Describe(string introduction, IEnumerable<VendorError> errors) =>
        string.Join(" ", DescriptionReader.Lines(introduction).Concat(errors.Select(Describe)));

    // Authors end some of their lines with a full stop and some not.
    private static string Describe(VendorError error) =>
        error.Texts.Count == 0 ? error.Code : $"{error.Code}: {string.Join("; ", error.Texts.Select(text => text.TrimEnd('.')))}.";
}
