using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Docs;
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

    /// <param name="choice">The values.</param>
    /// <param name="typeOf">The type with a name.</param>
    /// <param name="name">The name of the enum.</param>
    /// <param name="summary">What the enum is.</param>
    /// <param name="meaningOf">What a value means, or null.</param>
    public static ChoiceDeclaration Create(
        ChoiceType choice, Func<string, TypeRef> typeOf, string name, Paragraph summary, Func<string, Paragraph?> meaningOf)
    {
        var members = NameScope.ForMembers();
        return new(
            new(typeOf(name), typeOf(name + TextSuffix)),
            summary,
            [
                .. choice.Values.Select(
                    (value, index) => new ChoiceMember(members.Take(MemberName(choice, index)), value) { Meaning = meaningOf(value) }),
            ]);
    }

    /// <summary>Whether the members say what a description says about their values.</summary>
    public bool HasMeanings(ValueDocs docs) => docs.Meanings.All(
        documented => Members.FirstOrDefault(member => member.Text == documented.Key)?.Meaning == documented.Value);

    private static string MemberName(ChoiceType choice, int index) =>
        index < choice.Meanings.Count && choice.Meanings[index].Length > 0
            ? Identifier.Phrase(choice.Meanings[index], "Value")
            : Identifier.Member(choice.Values[index], choice.Values[index].Length == 0 ? "Empty" : "Value");
}

internal sealed record ChoiceMember(string Name, string Text)
{
    /// <summary>Whether the name says what is sent.</summary>
    public bool IsPlain => string.Equals(Name, Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the description says about the value, or null.</summary>
    public Paragraph? Meaning { get; init; }

    /// <summary>Whether the meaning says more than the name.</summary>
    public bool HasMeaning => Meaning is not null && PlainName.Of(Meaning.Text) != PlainName.Of(Name);
}

/// <summary>The file of an enum that several operations share.</summary>
internal sealed record ChoiceFileDeclaration(string HintName, string Namespace, ChoiceDeclaration Choice)
    : FileDeclaration(HintName, Namespace);
