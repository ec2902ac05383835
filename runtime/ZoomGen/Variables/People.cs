namespace ZoomGen.Variables;

/// <summary>Names, professions and telephones of people who do not exist.</summary>
internal static class People
{
    private static readonly string[] FirstNames =
    [
        "Ada", "Amir", "Anika", "Bruno", "Carla", "Chen", "Dario", "Elena", "Emil", "Fatima", "Greta", "Hugo", "Ines", "Ivan", "Jonas",
        "Kofi", "Laila", "Lena", "Marco", "Mina", "Nadia", "Noah", "Olga", "Pablo", "Rosa", "Samir", "Tara", "Viktor", "Yuki", "Zoe",
    ];

    private static readonly string[] LastNames =
    [
        "Adler", "Baker", "Castro", "Dubois", "Eriksen", "Fischer", "Garcia", "Haddad", "Ito", "Jensen", "Kaya", "Lopez", "Mensah", "Novak",
        "Okafor", "Patel", "Quinn", "Rossi", "Silva", "Tanaka", "Urban", "Vega", "Weber", "Yilmaz", "Zhang",
    ];

    private static readonly string[] Prefixes = ["Dr.", "Miss", "Mr.", "Mrs.", "Ms."];

    private static readonly string[] Suffixes = ["DDS", "II", "III", "IV", "Jr.", "MD", "PhD", "Sr."];

    private static readonly string[] JobDescriptors =
        ["Chief", "Corporate", "Deputy", "Global", "Head", "Interim", "Junior", "Lead", "National", "Principal", "Regional", "Senior"];

    private static readonly string[] JobAreas =
    [
        "Accounting", "Content", "Data", "Design", "Finance", "Hardware", "Logistics", "Marketing", "Network", "Privacy", "Quality",
        "Research", "Sales", "Security", "Training",
    ];

    private static readonly string[] JobTypes =
    [
        "Administrator", "Adviser", "Analyst", "Architect", "Buyer", "Clerk", "Coordinator", "Developer", "Editor", "Engineer",
        "Instructor", "Manager", "Planner", "Researcher", "Writer",
    ];

    public static string FirstName() => Chance.Pick(FirstNames);

    public static string LastName() => Chance.Pick(LastNames);

    public static string FullName() => Chance.Between(1, 10) switch
    {
        1 => $"{Prefix()} {FirstName()} {LastName()}",
        2 => $"{FirstName()} {LastName()} {Suffix()}",
        _ => $"{FirstName()} {LastName()}",
    };

    public static string Prefix() => Chance.Pick(Prefixes);

    public static string Suffix() => Chance.Pick(Suffixes);

    public static string JobDescriptor() => Chance.Pick(JobDescriptors);

    public static string JobArea() => Chance.Pick(JobAreas);

    public static string JobType() => Chance.Pick(JobTypes);

    public static string JobTitle() => $"{JobDescriptor()} {JobArea()} {JobType()}";

    // 555-0100 to 555-0199 belong to nobody in any North American area.
    public static string PhoneNumber() => $"{Chance.Number(2, 9)}{Chance.Number(20, 99)}-555-01{Chance.Text(Chance.Digit, 2)}";

    public static string PhoneNumberExtension() => $"{Chance.Number(1, 99)}-{PhoneNumber()}";
}
