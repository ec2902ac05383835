using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>An enum for a documented list of strings. The class <see cref="ChoiceCodec.Text"/> writes its members.</summary>
internal sealed record ChoiceDeclaration(ChoiceCodec Codec, Paragraph Summary, EquatableArray<ChoiceMember> Members)
{
    private const string TextSuffix = "Text";

    /// <summary>The suffixes of the names that an enum uses in its namespace.</summary>
    public static readonly IReadOnlyList<string> Suffixes = ["", TextSuffix];

    public static ChoiceDeclaration Create(ChoiceType choice, Func<string, TypeRef> typeOf, string name, Paragraph summary)
    {
        var members = NameScope.ForMembers();
        return new(
            new(typeOf(name), typeOf(name + TextSuffix)),
            summary,
            [.. choice.Values.Select((value, index) => new ChoiceMember(members.Take(MemberName(choice, index)), value))]);
    }

    private static string MemberName(ChoiceType choice, int index) =>
        index < choice.Meanings.Count && choice.Meanings[index].Length > 0
            ? Identifier.Phrase(choice.Meanings[index], "Value")
            : Identifier.Pascal(choice.Values[index], choice.Values[index].Length == 0 ? "Empty" : "Value");
}

internal sealed record ChoiceMember(string Name, string Text)
{
    /// <summary>Whether the name says what is sent.</summary>
    public bool IsPlain => string.Equals(Name, Text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The file of an enum that several operations share.</summary>
internal sealed record ChoiceFileDeclaration(string HintName, string Namespace, ChoiceDeclaration Choice)
    : FileDeclaration(HintName, Namespace);
