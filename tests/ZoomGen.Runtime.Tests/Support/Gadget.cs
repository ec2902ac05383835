using System.Text.Json;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A type with a member of every kind.</summary>
internal sealed class Gadget : IJsonObject<Gadget>
{
    private static readonly byte[] Names = NameTableText.Of(
        "name", "active", "size", "price", "ratio", "anything", "parent", "tags", "ids", "grid", "parts", "odd \\\"\\\\é",
        "day", "hour", "local", "moment", "id", "link", "bytes", "counts", "labels");

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

    public List<List<long>?>? Grid { get; set; }

    public List<Gadget?>? Parts { get; set; }

    public string? Odd { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? Hour { get; set; }

    public DateTime? Local { get; set; }

    public DateTimeOffset? Moment { get; set; }

    public Guid? Id { get; set; }

    public Uri? Link { get; set; }

    public byte[]? Bytes { get; set; }

    public Dictionary<string, long>? Counts { get; set; }

    public List<string>? Labels { get; set; }

    public Dictionary<string, JsonElement> AdditionalProperties => _additionalProperties ??= [];

    static Gadget IJsonObject<Gadget>.Read(ref JsonReader reader)
    {
        var value = new Gadget();
        var at = 0;
        while (reader.MoveNext())
        {
            switch (reader.ReadName(Names, ref at))
            {
                case 0: value.Name = reader.ReadString(); break;
                case 1: value.Active = reader.ReadBoolean(); break;
                case 2: value.Size = reader.ReadInt64(); break;
                case 3: value.Price = reader.ReadDecimal(); break;
                case 4: value.Ratio = reader.ReadDouble(); break;
                case 5: value.Anything = reader.ReadElement(); break;
                case 6: value.Parent = reader.ReadObject<Gadget>(); break;
                case 7: value.Tags = reader.ReadList<string?, NullItem<string, StringItem>>(); break;
                case 8: value.Ids = reader.ReadList<long?, NullValueItem<long, Int64Item>>(); break;
                case 9: value.Grid = reader.ReadList<List<long>?, NullItem<List<long>, ListItem<long, Int64Item>>>(); break;
                case 10: value.Parts = reader.ReadList<Gadget?, NullItem<Gadget, ObjectItem<Gadget>>>(); break;
                case 11: value.Odd = reader.ReadString(); break;
                case 12: value.Day = reader.ReadDate(); break;
                case 13: value.Hour = reader.ReadTime(); break;
                case 14: value.Local = reader.ReadDateTime(); break;
                case 15: value.Moment = reader.ReadDateTimeOffset(); break;
                case 16: value.Id = reader.ReadGuid(); break;
                case 17: value.Link = reader.ReadUri(); break;
                case 18: value.Bytes = reader.ReadBytes(); break;
                case 19: value.Counts = reader.ReadMap<long, Int64Item>(); break;
                case 20: value.Labels = reader.ReadList<string, StringItem>(); break;
                default: reader.KeepMember(ref value._additionalProperties); break;
            }
        }
        return value;
    }

    void IJsonObject<Gadget>.Write(ref JsonWriter writer)
    {
        var start = writer.WriteStartObject();
        writer.WriteString(",\"name\":"u8, Name);
        writer.WriteBoolean(",\"active\":"u8, Active);
        writer.WriteInt64(",\"size\":"u8, Size);
        writer.WriteDecimal(",\"price\":"u8, Price);
        writer.WriteDouble(",\"ratio\":"u8, Ratio);
        writer.WriteElement(",\"anything\":"u8, Anything);
        writer.WriteObject(",\"parent\":"u8, Parent);
        writer.WriteList<string?, NullItem<string, StringItem>>(",\"tags\":"u8, Tags);
        writer.WriteList<long?, NullValueItem<long, Int64Item>>(",\"ids\":"u8, Ids);
        writer.WriteList<List<long>?, NullItem<List<long>, ListItem<long, Int64Item>>>(",\"grid\":"u8, Grid);
        writer.WriteList<Gadget?, NullItem<Gadget, ObjectItem<Gadget>>>(",\"parts\":"u8, Parts);
        writer.WriteString(",\"odd \\\"\\\\é\":"u8, Odd);
        writer.WriteDate(",\"day\":"u8, Day);
        writer.WriteTime(",\"hour\":"u8, Hour);
        writer.WriteDateTime(",\"local\":"u8, Local);
        writer.WriteDateTimeOffset(",\"moment\":"u8, Moment);
        writer.WriteGuid(",\"id\":"u8, Id);
        writer.WriteUri(",\"link\":"u8, Link);
        writer.WriteBytes(",\"bytes\":"u8, Bytes);
        writer.WriteMap<long, Int64Item>(",\"counts\":"u8, Counts);
        writer.WriteList<string, StringItem>(",\"labels\":"u8, Labels);
        writer.WriteEndObject(start, _additionalProperties);
    }
}
