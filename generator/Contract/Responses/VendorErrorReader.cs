using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Reads error codes from the name of a saved response, which the OpenAPI converter sets to the response's description:
/// <c>**HTTP Status Code:** `404` &lt;br&gt; **Error Code:** `1001` User {userId} does not exist.</c>
/// </summary>
internal static class VendorErrorReader
{
    private static readonly Memo<(string Description, IReadOnlyList<VendorError> Errors)> OfSuccess =
        new(name => Read(name, isError: false));

    private static readonly Memo<(string Description, IReadOnlyList<VendorError> Errors)> OfError =
        new(name => Read(name, isError: true));

    public static (string Description, IReadOnlyList<VendorError> Errors) Read(string name, int? status) =>
        (status is null or >= 400 ? OfError : OfSuccess).Of(name);

    private static (string Description, IReadOnlyList<VendorError> Errors) Read(string name, bool isError)
    {
        if (name.Length > DescriptionBlock.MaxLength)
            name = name.Substring(0, DescriptionBlock.MaxLength);
        CodeMark[] marks = [new(0, 0, []), .. StatusMarks.Find(name).Concat(Codes(name, isError)).OrderBy(mark => mark.Start)];
        var texts = marks
            .Select((mark, index) => Texts(name, mark.End, index + 1 < marks.Length ? marks[index + 1].Start : name.Length))
            .ToArray();
        var introduction = texts.Where((_, index) => marks[index].Codes.Count == 0).SelectMany(text => text);
        VendorError[] errors = [.. marks.SelectMany((mark, index) => mark.Codes.Select(code => new VendorError(code, texts[index])))];
        return (string.Join(" ", introduction.Concat(errors.Select(Describe))), errors);
    }

    // A label is unambiguous. A number at the start of a line is a code only if the response is an error.
    private static IReadOnlyList<CodeMark> Codes(string name, bool isError) =>
        LabelledCodes.Find(name) is { Count: > 0 } labelled ? labelled : isError ? LeadingCodes.Find(name) : [];

    private static IReadOnlyList<string> Texts(string name, int start, int end) =>
        start < end ? [.. DescriptionReader.Lines(name.Substring(start, end - start)).Where(text => text.Any(char.IsLetterOrDigit))] : [];

    // Some texts end with a full stop, and some do not.
    private static string Describe(VendorError error) =>
        error.Texts.Count == 0 ? error.Code : $"{error.Code}: {string.Join("; ", error.Texts.Select(text => text.TrimEnd('.')))}.";
}
