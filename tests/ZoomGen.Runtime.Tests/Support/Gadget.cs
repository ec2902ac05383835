using System.Text.Json;
using ZoomGen.Json;

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
                case 7: value.Tags = reader.List<string?, NullItem<string, StringItem>>(); break;
                case 8: value.Ids = reader.List<long?, NullValueItem<long, Int64Item>>(); break;
                case 9: value.Grid = reader.List<List<long>?, NullItem<List<long>, ListItem<long, Int64Item>>>(); break;
                case 10: value.Parts = reader.List<Gadget?, NullItem<Gadget, ObjectItem<Gadget>>>(); break;
                case 11: value.Odd = reader.String(); break;
                case 12: value.Day = reader.Date(); break;
                case 13: value.Hour = reader.Time(); break;
                case 14: value.Local = reader.DateTime(); break;
                case 15: value.Moment = reader.DateTimeOffset(); break;
                case 16: value.Id = reader.Guid(); break;
                case 17: value.Link = reader.Uri(); break;
                case 18: value.Bytes = reader.Bytes(); break;
                case 19: value.Counts = reader.Map<long, Int64Item>(); break;
                case 20: value.Labels = reader.List<string, StringItem>(); break;
                default: reader.Keep(ref value._additionalProperties); break;
            }
        }
        return value;
    }

    void IJsonObject<Gadget>.Write(ref JsonWriter writer)
    {
        var start = writer.Begin();
        writer.String(",\"name\":"u8, Name);
        writer.Boolean(",\"active\":"u8, Active);
        writer.Int64(",\"size\":"u8, Size);
        writer.Decimal(",\"price\":"u8, Price);
        writer.Double(",\"ratio\":"u8, Ratio);
        writer.Element(",\"anything\":"u8, Anything);
        writer.Object(",\"parent\":"u8, Parent);
        writer.List<string?, NullItem<string, StringItem>>(",\"tags\":"u8, Tags);
        writer.List<long?, NullValueItem<long, Int64Item>>(",\"ids\":"u8, Ids);
        writer.List<List<long>?, NullItem<List<long>, ListItem<long, Int64Item>>>(",\"grid\":"u8, Grid);
        writer.List<Gadget?, NullItem<Gadget, ObjectItem<Gadget>>>(",\"parts\":"u8, Parts);
        writer.String(",\"odd \\\"\\\\é\":"u8, Odd);
        writer.Date(",\"day\":"u8, Day);
        writer.Time(",\"hour\":"u8, Hour);
        writer.DateTime(",\"local\":"u8, Local);
        writer.DateTimeOffset(",\"moment\":"u8, Moment);
        writer.Guid(",\"id\":"u8, Id);
        writer.Uri(",\"link\":"u8, Link);
        writer.Bytes(",\"bytes\":"u8, Bytes);
        writer.Map<long, Int64Item>(",\"counts\":"u8, Counts);
        writer.List<string, StringItem>(",\"labels\":"u8, Labels);
        writer.End(start, _additionalProperties);
    }
}
