using System.Text;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Reads JSON as people write it by hand in Postman: with variables as whole values, as in <c>{"id": {{userId}}}</c>, and with trailing
/// commas. Only the types come from this. The text that is sent remains as written.
/// </summary>
internal static class BareVariables
{
    /// <summary>Marks a string that replaces a variable. The text of a collection never contains this character.</summary>
    private const char Mark = '\uE000';

    /// <summary>The sample, or null if the text is not a JSON template.</summary>
    public static JsonSample? Read(string text, VariableScope scope) =>
        text.IndexOf(Mark) < 0 && SampleReader.Read(Rewrite(text)) is { } sample ? Resolve(sample, scope, "") : null;

    // Outside of strings, replaces each variable with a string and removes trailing commas.
    private static string Rewrite(string text)
    {
        var json = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                var end = JsonString.End(text, at);
                json.Append(text, at, end - at);
                at = end - 1;
            }
            else if (VariableEnd(text, at) is var end && end > 0)
            {
                json.Append('"').Append(Mark).Append(text, at + 2, end - at - 4).Append('"');
                at = end - 1;
            }
            else if (text[at] != ',' || !IsLast(text, at))
            {
                json.Append(text[at]);
            }
        }
        return json.ToString();
    }

    // The position after `{{name}}`, or 0 if there is no variable. A name contains no characters that JSON escapes.
    private static int VariableEnd(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '{' || text[at + 1] != '{')
            return 0;
        var end = text.IndexOfAny(['{', '}', '"', '\\', '\n', '\r', ','], at + 2);
        return end > at + 2 && end + 1 < text.Length && text[end] == '}' && text[end + 1] == '}' ? end + 2 : 0;
    }

    private static bool IsLast(string text, int at)
    {
        do
            at++;
        while (at < text.Length && char.IsWhiteSpace(text[at]));
        return at < text.Length && text[at] is '}' or ']';
    }

    private static JsonSample Resolve(JsonSample sample, VariableScope scope, string name) => sample switch
    {
        StringSample text when text.Value.Length > 0 && text.Value[0] == Mark => ValueOf(text.Value.Substring(1), scope, name),
        ArraySample array => new ArraySample([.. array.Elements.Select(element => Resolve(element, scope, name))]),
        ObjectSample value =>
            value with
            {
                Members = [.. value.Members.Select(
                    member => new KeyValuePair<string, JsonSample>(member.Key, Resolve(member.Value, scope, member.Key)))]
            },
        _ => sample,
    };

    // The value in the collection, or else a value of the type that the member's name suggests.
    private static JsonSample ValueOf(string variable, VariableScope scope, string name)
    {
        if (SampleReader.Read(scope.Resolve("{{" + variable + "}}")) is { } value and not NullSample)
            return value;
        return NameEvidence.IsNumber(name) ? new NumberSample("1") : NameEvidence.IsFlag(name) ? new BooleanSample(true) : new NullSample();
    }
}
