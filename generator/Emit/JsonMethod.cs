using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>The runtime's methods and item types that read and write JSON, by codec.</summary>
internal static class JsonMethod
{
    /// <summary>The method for a value, with its type arguments, such as <c>ReadInt64</c>.</summary>
    /// <param name="verb">The start of the name, such as <c>Read</c>.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <param name="suffix">The end of the name, before the type arguments.</param>
    /// <param name="namespace">The namespace of the place, if no type is nested there.</param>
    public static string Name(string verb, JsonCodec codec, string suffix = "", string @namespace = "") =>
        codec.Accept(new Method(verb, suffix, @namespace));

    /// <summary>The type arguments of a method that writes a value. For an object, they are inferred.</summary>
    public static string Arguments(JsonCodec codec) => codec is ObjectCodec ? "" : AllArguments(codec);

    public static string AllArguments(JsonCodec codec, string @namespace = "") =>
        $"<{TypeText.In(@namespace, codec.Type)}, {Item(codec, @namespace)}>";

    /// <summary>The type arguments of a method that reads or writes elements.</summary>
    public static string Arguments(ElementCodec element, string @namespace = "") =>
        $"<{TypeText.In(@namespace, element.Type)}, {Item(element, @namespace)}>";

    /// <summary>The type that reads and writes an element of a list.</summary>
    private static string Item(JsonCodec codec, string @namespace) => codec.Accept(new ItemType(@namespace));

    private static string Item(ElementCodec element, string @namespace)
    {
        if (!element.IsNullable)
            return Item(element.Codec, @namespace);
        var item = element.Codec.IsValueType ? "NullValueItem" : "NullItem";
        return $"{TypeText.Runtime}.{item}{AllArguments(element.Codec, @namespace)}";
    }

    private sealed class Method(string verb, string suffix, string @namespace) : IJsonCodecVisitor<string>
    {
        public string Visit(ScalarCodec scalar) => verb + scalar.Scalar.Name + suffix;

        public string Visit(AnyCodec any) => $"{verb}Element{suffix}";

        public string Visit(ListCodec list) => $"{verb}List{suffix}{Arguments(list.Element, @namespace)}";

        public string Visit(MapCodec map) => $"{verb}Map{suffix}{Arguments(map.Value, @namespace)}";

        public string Visit(ObjectCodec value) => $"{verb}Object{suffix}<{TypeText.In(@namespace, value.Type)}>";
    }

    private sealed class ItemType(string @namespace) : IJsonCodecVisitor<string>
    {
        public string Visit(ScalarCodec scalar) => $"{TypeText.Runtime}.{scalar.Scalar.Name}Item";

        public string Visit(AnyCodec any) => $"{TypeText.Runtime}.ElementItem";

        public string Visit(ListCodec list) => $"{TypeText.Runtime}.ListItem{Arguments(list.Element, @namespace)}";

        public string Visit(MapCodec map) => $"{TypeText.Runtime}.MapItem{Arguments(map.Value, @namespace)}";

        public string Visit(ObjectCodec value) => $"{TypeText.Runtime}.ObjectItem<{TypeText.In(@namespace, value.Type)}>";
    }
}
