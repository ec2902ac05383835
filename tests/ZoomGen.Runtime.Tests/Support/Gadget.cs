using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A type with a member of every kind.</summary>
internal sealed class Gadget : IJsonObject<Gadget>
{
    private static readonly byte[] Names = NameTableText.Of(
        "name", "active", "size", "price", "ratio", "anything", "parent", "tags", "ids", "grid", "parts", "odd \\\"\\\\é");

    private Dictionary<string, JsonElement>? _additionalProperties;

    public string? Name { get; set; }

    public bool? Active { get; set; }

    public long? Size { get; set; }

    public decimal? Price { get; set; }

    public double? Ratio { get; set; }

    public JsonElement? Anything { get; set; }

    public Gadget? Parent { get; set; }

    public List<string?>? Tags { get; set; }

    public List<long?>? Ids { get; set; }

    public List<List<long?>?>? Grid { get; set; }

    public List<Gadget?>? Parts { get; set; }

    public string? Odd { get; set; }

    public Dictionary<string, JsonElement> AdditionalProperties => _additionalProperties ??= [];

    static Gadget IJsonObject<Gadget>.Read(ref JsonReader reader)
    {
        var value = new Gadget();
        var at = 0;
        while (!reader.End())
        {
            switch (reader.Next(Names, ref at))
            {
                case 0: value.Name = reader.String(); break;
                case 1: value.Active = reader.Boolean(); break;
                case 2: value.Size = reader.Int64(); break;
                case 3: value.Price = reader.Decimal(); break;
                case 4: value.Ratio = reader.Double(); break;
                case 5: value.Anything = reader.Element(); break;
                case 6: value.Parent = reader.Object<Gadget>(); break;
                case 7: value.Tags = reader.List<string, StringItem>(); break;
                case 8: value.Ids = reader.List<long?, Int64Item>(); break;
                case 9: value.Grid = reader.List<List<long?>, ListItem<long?, Int64Item>>(); break;
                case 10: value.Parts = reader.List<Gadget, ObjectItem<Gadget>>(); break;
                case 11: value.Odd = reader.String(); break;
                default: reader.Keep(ref value._additionalProperties); break;
            }
        }
        return value;
    }

    void IJsonObject<Gadget>.Write(ref JsonWriter writer)
    {
        writer.Begin();
        writer.String(",\"name\":"u8, Name);
        writer.Boolean(",\"active\":"u8, Active);
        writer.Int64(",\"size\":"u8, Size);
        writer.Decimal(",\"price\":"u8, Price);
        writer.Double(",\"ratio\":"u8, Ratio);
        writer.Element(",\"anything\":"u8, Anything);
        writer.Object(",\"parent\":"u8, Parent);
        writer.List<string, StringItem>(",\"tags\":"u8, Tags);
        writer.List<long?, Int64Item>(",\"ids\":"u8, Ids);
        writer.List<List<long?>, ListItem<long?, Int64Item>>(",\"grid\":"u8, Grid);
        writer.List<Gadget, ObjectItem<Gadget>>(",\"parts\":"u8, Parts);
        writer.String(",\"odd \\\"\\\\é\":"u8, Odd);
        writer.End(_additionalProperties);
    }
}
