namespace ZoomGen.Variables;

/// <summary>Addresses on the internet. What has a name stands below the domains that RFC 2606 keeps for examples.</summary>
internal static class Network
{
    private static readonly string[] ExampleDomains = ["example.com", "example.net", "example.org"];

    private static readonly string[] DomainSuffixes = ["biz", "com", "info", "name", "net", "org"];

    private static readonly string[] WindowsVersions = ["6.1", "6.2", "6.3", "10.0"];

    public static string Ip() => $"{Octet()}.{Octet()}.{Octet()}.{Octet()}";

    public static string IpV6() => Chance.Several(8, ":", () => Chance.Text(Chance.HexDigit, 4));

    public static string MacAddress() => Chance.Several(6, ":", () => Chance.Text(Chance.HexDigit, 2));

    public static string Protocol() => Chance.Flip() ? "http" : "https";

    public static string DomainWord() => People.FirstName().ToLowerInvariant();

    public static string DomainSuffix() => Chance.Pick(DomainSuffixes);

    public static string DomainName() => $"{DomainWord()}.{Chance.Pick(ExampleDomains)}";

    public static string Url() => $"{Protocol()}://{DomainName()}";

    public static string UserName() => Chance.Between(1, 3) switch
    {
        1 => People.FirstName() + Chance.Number(0, 99),
        2 => $"{People.FirstName()}{Separator()}{People.LastName()}",
        _ => $"{People.FirstName()}{Separator()}{People.LastName()}{Chance.Number(0, 99)}",
    };

    public static string Email() => $"{UserName()}@{Chance.Pick(ExampleDomains)}";

    public static string UserAgent() => Chance.Between(1, 3) switch
    {
        1 => $"Mozilla/5.0 (Windows NT {Chance.Pick(WindowsVersions)}; Win64; x64; rv:{Major()}.0) Gecko/20100101 Firefox/{Major()}.0",
        2 => "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
            + $"Chrome/{Major()}.0.{Chance.Number(1000, 9999)}.0 Safari/537.36",
        _ => $"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_{Chance.Number(0, 7)}) AppleWebKit/605.1.15 (KHTML, like Gecko) "
            + $"Version/{Chance.Number(12, 17)}.{Chance.Number(0, 6)} Safari/605.1.15",
    };

    private static string Octet() => Chance.Number(0, 255);

    private static string Separator() => Chance.Flip() ? "." : "_";

    private static string Major() => Chance.Number(80, 130);
}
