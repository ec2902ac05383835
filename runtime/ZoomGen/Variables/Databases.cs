namespace ZoomGen.Variables;

/// <summary>What the columns of a table are made of.</summary>
internal static class Databases
{
    private static readonly string[] Columns =
    [
        "address", "amount", "birthday", "city", "country", "createdAt", "currency", "email", "id", "name", "price", "quantity", "ownerId",
        "weight",
    ];

    private static readonly string[] Types =
    [
        "bigint", "blob", "boolean", "char", "date", "datetime", "decimal", "double", "float", "int", "smallint", "text", "time",
        "timestamp", "varchar",
    ];

    private static readonly string[] Collations =
    [
        "ascii_bin", "ascii_general_ci", "cp1250_bin", "cp1250_general_ci", "latin1_bin", "utf8_bin", "utf8_general_ci", "utf8_unicode_ci",
    ];

    private static readonly string[] Engines = ["ARCHIVE", "BLACKHOLE", "CSV", "InnoDB", "MEMORY", "MyISAM"];

    public static string Column() => Chance.Pick(Columns);

    public static string Type() => Chance.Pick(Types);

    public static string Collation() => Chance.Pick(Collations);

    public static string Engine() => Chance.Pick(Engines);
}
