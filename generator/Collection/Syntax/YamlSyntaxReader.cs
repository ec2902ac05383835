using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>
/// Reads YAML into a tree. Postman writes one document of maps, lists and scalars. Anchors, aliases and tags are rejected, because they
/// make a small file a huge tree or name types of a program.
/// </summary>
internal sealed class YamlSyntaxReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Each one reads the file again. No request has as many blocks of text.</summary>
    private const int MaxRepairs = 32;

    private readonly string _file;
    private readonly IParser _parser;

    private YamlSyntaxReader(string file, IParser parser) => (_file, _parser) = (file, parser);

    /// <summary>The tree, or the first error.</summary>
    public static (SyntaxNode? Root, SyntaxFault? Fault) Read(string file, string text)
    {
        text = text.TrimStart(ByteOrderMark);
        // To the parser, it is the end of the text.
        if (text.IndexOf('\0') is var end and >= 0)
            return (null, new(PlaceOf(file, text.Substring(0, end).Split('\n')), "it contains a NUL character"));
        for (var repairs = 0; ; repairs++)
        {
            var reader = new YamlSyntaxReader(file, new Parser(new StringReader(text)));
            try
            {
                return (reader.ReadDocument(), null);
            }
            catch (YamlException exception)
            {
                var place = reader.PlaceOf(exception.Start);
                var isRepairable = repairs < MaxRepairs && exception.Message.Contains(YamlBlankLines.Fault);
                if (!isRepairable || YamlBlankLines.Trim(text, place.Line) is not { } trimmed)
                    return (null, new(place, Describe(exception.Message)));
                text = trimmed;
            }
        }
    }

    private SyntaxNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            throw new SemanticErrorException("it is empty");
        _parser.Consume<DocumentStart>();
        var root = ReadNode(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
            throw Fault(_parser.Current!, "it contains more than one document");
        return root;
    }

    private SyntaxNode ReadNode(int depth)
    {
        if (depth > JsonSyntaxReader.MaxDepth)
            throw Fault(_parser.Current!, $"it is nested deeper than {Invariant.Text(JsonSyntaxReader.MaxDepth)} levels");
        var node = ReadEvent();
        return node switch
        {
            MappingStart => ReadObject(PlaceOf(node.Start), depth),
            SequenceStart => ReadArray(PlaceOf(node.Start), depth),
            _ => ReadScalar((Scalar)node),
        };
    }

    private NodeEvent ReadEvent()
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            throw Fault(alias, "an alias (*) is not allowed; if the value starts with a star, put it in quotes");
        var node = _parser.Consume<NodeEvent>();
        if (!node.Anchor.IsEmpty)
            throw Fault(node, "an anchor (&) is not allowed; if the value starts with an ampersand, put it in quotes");
        if (!node.Tag.IsEmpty)
            throw Fault(node, "a tag (!) is not allowed; if the value starts with an exclamation mark, put it in quotes");
        return node;
    }

    private SyntaxObject ReadObject(Place place, int depth)
    {
        var members = new List<SyntaxMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadEvent();
            if (key is not Scalar name)
                throw Fault(key, "a map or a list is used as a name; put a value with {{variables}} in quotes");
            if (!names.Add(name.Value))
                throw Fault(name, $"'{name.Value}' is repeated in one map");
            members.Add(new(name.Value, PlaceOf(name.Start), ReadNode(depth + 1)));
        }
        return new(members, place);
    }

    private SyntaxArray ReadArray(Place place, int depth)
    {
        var elements = new List<SyntaxNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            elements.Add(ReadNode(depth + 1));
        return new(elements, place);
    }

    private SyntaxScalar ReadScalar(Scalar scalar) => scalar.Style == ScalarStyle.Plain
        ? YamlScalar.Resolve(scalar.Value, PlaceOf(scalar.Start))
        : new(SyntaxScalarKind.String, scalar.Value, PlaceOf(scalar.Start));

    private Place PlaceOf(Mark mark) => new(_file, (int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));

    private static Place PlaceOf(string file, string[] lines) => new(file, lines.Length, lines[lines.Length - 1].Length + 1);

    private static SemanticErrorException Fault(ParsingEvent at, string message) => new(at.Start, at.End, message);

    // Sentences of the parser, inside a sentence of ours.
    private static string Describe(string message)
    {
        var text = message.TrimEnd('.');
        return text.Length > 0 ? char.ToLowerInvariant(text[0]) + text.Substring(1) : text;
    }
}
