using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Reads the vendor's error code from the saved body of an error. The message is not emitted, because it is what a server once answered to
/// somebody.
/// </summary>
internal static class BodyErrorReader
{
    // No spaces. `about:blank` means that there is no code (RFC 9457, section 4.2.1). Ten or more digits, or a UUID, identify a single
    // response.
    private static readonly Regex Code = new(
        @"\A(?!about:blank\z|\d{10}|0\z|[0-9a-f]{8}-[0-9a-f]{4}-)-?[a-z0-9][a-z0-9_.:/#-]{0,99}\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The error, or null if the body has no code, or a code that is only the status or a placeholder.</summary>
    public static VendorError? Read(int? status, JsonSample? body)
    {
        if (status < 400 || body is null || ErrorShape.Read(new SampleErrorNode(body)) is not { Code: { } code } error)
            return null;
        if (!Code.IsMatch(code) || code == Text(status) || IsMadeUp(code) || LiveCredential.IsIn("token", code))
            return null;
        return error.Message is { } message && IsMadeUp(message.Trim()) ? null : new(code, []);
    }

    private static string? Text(int? status) => status is { } number ? Invariant.Text(number) : null;

    private static bool IsMadeUp(string text) => FillerText.Is(text) || text is "string" or "<string>";
}
