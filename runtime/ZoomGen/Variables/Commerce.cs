namespace ZoomGen.Variables;

/// <summary>Companies, what they sell and how they praise it.</summary>
internal static class Commerce
{
    private static readonly string[] Departments =
    [
        "Appliances", "Art", "Bakery", "Camping", "Clothing", "Electronics", "Flowers", "Furniture", "Garden", "Grocery", "Hardware",
        "Kitchen", "Music", "Office", "Sports", "Stationery", "Toys", "Travel",
    ];

    private static readonly string[] ProductAdjectives =
    [
        "Classic", "Compact", "Durable", "Elegant", "Foldable", "Light", "Modern", "Portable", "Quiet", "Rustic", "Simple", "Smooth",
        "Sturdy", "Vintage",
    ];

    private static readonly string[] Materials =
        ["Bamboo", "Brass", "Ceramic", "Copper", "Cork", "Cotton", "Glass", "Leather", "Linen", "Marble", "Oak", "Paper", "Steel", "Wool"];

    private static readonly string[] Products =
    [
        "Backpack", "Basket", "Bench", "Blanket", "Bottle", "Candle", "Clock", "Cup", "Desk", "Jacket", "Kettle", "Lamp", "Mirror",
        "Notebook", "Pillow", "Plate", "Scarf", "Shelf", "Umbrella", "Vase",
    ];

    private static readonly string[] CompanySuffixes = ["Group", "Inc", "LLC", "and Partners"];

    private static readonly string[] PraiseAdjectives =
    [
        "Airtight", "Carefree", "Cloud-based", "Dependable", "Effortless", "Elastic", "Future-proof", "Hassle-free", "Modular", "Open",
        "Refreshing", "Seamless", "Thoughtful", "Uncomplicated", "Versatile",
    ];

    private static readonly string[] PraiseDescriptors =
    [
        "agile", "automated", "backward-compatible", "collaborative", "context-aware", "cross-functional", "demand-driven", "global",
        "holistic", "human-centred", "incremental", "local", "predictive", "real-time", "responsive", "zero-touch",
    ];

    private static readonly string[] PraiseNouns =
    [
        "alliance", "analysis", "approach", "archive", "assistant", "catalogue", "dashboard", "forecast", "framework", "help-desk",
        "knowledge base", "pipeline", "platform", "process", "standard", "toolkit", "workflow",
    ];

    private static readonly string[] BuzzVerbs =
    [
        "accelerate", "build", "combine", "connect", "deliver", "digitize", "drive", "empower", "expand", "fine-tune", "improve", "launch",
        "modernize", "reimagine", "share", "simplify", "unlock",
    ];

    private static readonly string[] BuzzAdjectives =
    [
        "actionable", "award-winning", "bold", "connected", "data-driven", "disruptive", "end-user", "frictionless", "green", "intelligent",
        "leading", "multi-channel", "on-demand", "proven", "sustainable", "trusted",
    ];

    private static readonly string[] BuzzNouns =
    [
        "audiences", "brands", "campaigns", "customers", "ecosystems", "experiences", "ideas", "insights", "journeys", "opportunities",
        "outcomes", "portals", "services", "skills", "teams", "touchpoints", "value",
    ];

    public static string Department() => Chance.Pick(Departments);

    public static string ProductAdjective() => Chance.Pick(ProductAdjectives);

    public static string Material() => Chance.Pick(Materials);

    public static string Product() => Chance.Pick(Products);

    public static string ProductName() => $"{ProductAdjective()} {Material()} {Product()}";

    public static string CompanySuffix() => Chance.Pick(CompanySuffixes);

    public static string CompanyName() => Chance.Between(1, 3) switch
    {
        1 => $"{People.LastName()} {CompanySuffix()}",
        2 => $"{People.LastName()} - {People.LastName()}",
        _ => $"{People.LastName()}, {People.LastName()} and {People.LastName()}",
    };

    public static string CatchPhraseAdjective() => Chance.Pick(PraiseAdjectives);

    public static string CatchPhraseDescriptor() => Chance.Pick(PraiseDescriptors);

    public static string CatchPhraseNoun() => Chance.Pick(PraiseNouns);

    public static string CatchPhrase() => $"{CatchPhraseAdjective()} {CatchPhraseDescriptor()} {CatchPhraseNoun()}";

    public static string BsBuzz() => Chance.Pick(BuzzVerbs);

    public static string BsAdjective() => Chance.Pick(BuzzAdjectives);

    public static string BsNoun() => Chance.Pick(BuzzNouns);

    public static string Bs() => $"{BsBuzz()} {BsAdjective()} {BsNoun()}";
}
