namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>What a field contains, and whether it is sent.</summary>
internal readonly record struct FieldText(string Text, bool IsSent)
{
    public static FieldText FromValue(string? value) => new(value ?? "", value is not null);

    /// <summary>The text, or null if it is not sent.</summary>
    public string? Value => IsSent ? Text : null;

    /// <summary>
    /// This text as a form sends it back. Browsers change the line breaks of a text; one that was not edited keeps those that it had.
    /// </summary>
    public FieldText KeepBreaks(FieldText original) =>
        this with { Text = Plain(Text) == Plain(original.Text) ? original.Text : Plain(Text) };

    private static string Plain(string text) => text.ReplaceLineEndings("\n");
}
