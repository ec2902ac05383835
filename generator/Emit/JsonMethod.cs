using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>The methods of the runtime's reader and writer, and its item types, by codec.</summary>
internal static class JsonMethod
{
    private const string Runtime = "global::ZoomGen.Json";

    /// <summary>What the reader's and the writer's methods for a value are called by, with their type arguments.</summary>
    public static string Of(JsonCodec codec) => codec.Accept(new Method());

    /// <summary>The type that reads and writes a value as an element of a list.</summary>
    public static string Item(JsonCodec codec) => codec.Accept(new ItemType());

    /// <summary>The type arguments of a method that writes any value; those of one that writes an object are inferred.</summary>
    public static string Arguments(JsonCodec codec) => codec is ObjectCodec ? "" : AllArguments(codec);

    public static string AllArguments(JsonCodec codec) => $"<{TypeText.Full(codec.Type)}, {Item(codec)}>";

    private static string Arguments(ElementCodec element) => $"<{TypeText.Full(element.Type)}, {Item(element)}>";

    private static string Item(ElementCodec element)
    {
        if (!element.IsNullable)
            return Item(element.Codec);
        var item = element.Codec.IsValueType ? "NullValueItem" : "NullItem";
        return $"{Runtime}.{item}{AllArguments(element.Codec)}";
    }

    private sealed class Method : IJsonCodecVisitor<string>
    {
        public string Visit(ScalarCodec scalar) => scalar.Scalar.Name;

        public string Visit(AnyCodec any) => "Element";

        public string Visit(ListCodec list) => "List" + Arguments(list.Element);

        public string Visit(MapCodec map) => "Map" + Arguments(map.Value);

        public string Visit(ObjectCodec value) => $"Object<{TypeText.Full(value.Type)}>";
    }

    private sealed class ItemType : IJsonCodecVisitor<string>
    {
        public string Visit(ScalarCodec scalar) => $"{Runtime}.{scalar.Scalar.Name}Item";

        public string Visit(AnyCodec any) => $"{Runtime}.ElementItem";

        public string Visit(ListCodec list) => $"{Runtime}.ListItem{Arguments(list.Element)}";

        public string Visit(MapCodec map) => $"{Runtime}.MapItem{Arguments(map.Value)}";

        public string Visit(ObjectCodec value) => $"{Runtime}.ObjectItem<{TypeText.Full(value.Type)}>";
    }
}
