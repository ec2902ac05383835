using System.Text;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Reads JSON as people write it by hand for Postman: variables that stand for a whole value, <c>{"id": {{userId}}}</c>, and commas behind
/// the last member. The text itself stays what is sent; this finds its types.
/// </summary>
internal static class BareVariables
{
    /// <summary>Starts a string that stands for a variable; no JSON text of a collection holds the character raw.</summary>
    private const char Mark = '\uE000';

    /// <summary>The sample, or null where the text is no such template.</summary>
    public static JsonSample? Read(string text, VariableScope scope) =>
        text.IndexOf(Mark) < 0 && SampleReader.Read(Rewrite(text)) is { } sample ? Resolve(sample, scope, "") : null;

    // Outside of strings a variable becomes a string of its own, and a comma before an end is dropped.
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

    // Behind `{{name}}`, or 0. A name holds nothing that JSON would have to escape.
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

    // The collection's own value, else what the name of the member promises, else anything.
    private static JsonSample ValueOf(string variable, VariableScope scope, string name)
    {
        if (SampleReader.Read(scope.Resolve("{{" + variable + "}}")) is { } value and not NullSample)
            return value;
        return NameEvidence.IsNumber(name) ? new NumberSample("1") : NameEvidence.IsFlag(name) ? new BooleanSample(true) : new NullSample();
    }
}
