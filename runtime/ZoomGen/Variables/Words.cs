namespace ZoomGen.Variables;

/// <summary>Words of every kind, and phrases of the trade.</summary>
internal static class Words
{
    private static readonly string[] Abbreviations =
    [
        "API", "CPU", "CSS", "DNS", "FTP", "GPU", "HTML", "HTTP", "IP", "JSON", "LAN", "PDF", "RAM", "SDK", "SQL", "SSL", "TCP", "UDP",
        "USB", "XML",
    ];

    private static readonly string[] Adjectives =
    [
        "analog", "asynchronous", "battery-powered", "cached", "encrypted", "faulty", "idle", "local", "offline", "parallel", "portable",
        "remote", "secure", "solid state", "spare", "wired",
    ];

    private static readonly string[] Nouns =
    [
        "adapter", "array", "buffer", "cable", "cache", "display", "driver", "firewall", "gateway", "hard drive", "interface", "keyboard",
        "modem", "packet", "port", "printer", "router", "sensor", "server", "socket",
    ];

    private static readonly string[] Verbs =
    [
        "back up", "calibrate", "compress", "configure", "copy", "decode", "encrypt", "index", "install", "measure", "reboot", "reset",
        "scan", "synchronize", "transmit", "update",
    ];

    private static readonly string[] Gerunds =
    [
        "backing up", "calibrating", "compressing", "configuring", "copying", "decoding", "encrypting", "indexing", "installing",
        "measuring", "rebooting", "resetting", "scanning", "synchronizing", "transmitting", "updating",
    ];

    private static readonly Func<string>[] Kinds =
    [
        Abbreviation, Adjective, Noun, Verb, Gerund, Basics.Color, Commerce.Department, Commerce.ProductAdjective, Commerce.Material,
        Commerce.Product, Commerce.CatchPhraseAdjective, Commerce.CatchPhraseDescriptor, Commerce.CatchPhraseNoun, Places.Country,
    ];

    public static string Abbreviation() => Chance.Pick(Abbreviations);

    public static string Adjective() => Chance.Pick(Adjectives);

    public static string Noun() => Chance.Pick(Nouns);

    public static string Verb() => Chance.Pick(Verbs);

    public static string Gerund() => Chance.Pick(Gerunds);

    public static string Phrase() => Chance.Between(1, 4) switch
    {
        1 => $"The {Noun()} is slow, so {Verb()} the {Adjective()} {Abbreviation()} {Noun()} first!",
        2 => $"After {Gerund()} the {Noun()} we can {Verb()} the {Adjective()} {Abbreviation()} {Noun()}.",
        3 => $"Nobody can {Verb()} the {Abbreviation()} {Noun()} without {Gerund()} the {Adjective()} {Noun()}!",
        _ => $"Try to {Verb()} the {Abbreviation()} {Noun()}, it may {Verb()} the {Adjective()} {Noun()}!",
    };

    // Some of the words are two.
    public static string Word() => Chance.Pick(Kinds)().Split(' ')[0];

    public static string Several() => Chance.Several(Chance.Between(2, 5), " ", Word);
}
