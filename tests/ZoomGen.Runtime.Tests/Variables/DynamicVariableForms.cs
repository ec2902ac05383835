namespace ZoomGen.Runtime.Tests.Variables;

/// <summary>
/// The form of each value, as https://learning.postman.com/docs/tests-and-scripts/write-scripts/variables-list describes it. Domains and
/// telephone numbers are narrower than there: they belong to nobody.
/// </summary>
internal static class DynamicVariableForms
{
    private const string Uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private const string Date = @"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-3]\d \d{4} "
        + @"[0-2]\d:[0-5]\d:[0-5]\d GMT\+0000 \(Coordinated Universal Time\)";

    private const string Name = "[A-Z][A-Za-z']+";
    private const string CapitalizedWords = "[A-Z][a-z']+( [A-Z][a-z']+)*";
    private const string LowercaseWords = "[a-z]+([- ][a-z]+)*";
    private const string Words = @"[A-Za-z]+([- /][A-Za-z]+)*";
    private const string Sentence = "[A-Z][a-z]*( [a-z]+){2,9}[.]";
    private const string UserName = @"[A-Z][a-z]+([._][A-Z][a-z]+)?\d{0,2}";
    private const string ExampleDomain = "example[.](com|net|org)";
    private const string FileName = @"[a-z]+(_[a-z]+)*[.][a-z0-9]+";
    private const string Directory = "(/[a-z]+)+";
    private const string Telephone = @"[2-9]\d\d-555-01\d\d";
    private const string Image = "http://placeimg[.]com/640/480";
    private const string Degrees = @"\d{1,2}[.]\d{4}";

    public static IReadOnlyList<(string Name, string Form)> All { get; } =
    [
        ("$guid", Uuid),
        ("$timestamp", @"\d{10}"),
        ("$isoTimestamp", @"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d[.]\d{3}Z"),
        ("$randomUUID", Uuid),
        ("$randomAlphaNumeric", "[a-z0-9]"),
        ("$randomBoolean", "true|false"),
        ("$randomInt", @"\d{1,3}|1000"),
        ("$randomColor", LowercaseWords),
        ("$randomHexColor", "#[0-9a-f]{6}"),
        ("$randomAbbreviation", "[A-Z]{2,4}"),
        ("$randomIP", @"((25[0-5]|2[0-4]\d|1?\d?\d)([.](?!$)|$)){4}"),
        ("$randomIPV6", "[0-9a-f]{4}(:[0-9a-f]{4}){7}"),
        ("$randomMACAddress", "[0-9a-f]{2}(:[0-9a-f]{2}){5}"),
        ("$randomPassword", "[A-Za-z0-9_]{15}"),
        ("$randomLocale", "[a-z]{2,3}"),
        ("$randomUserAgent", @"(Mozilla|Opera)/\d+[.]\d+ \([A-Za-z0-9 ./;:_]+\)[A-Za-z0-9 ./;:,_()-]*"),
        ("$randomProtocol", "https?"),
        ("$randomSemver", @"\d[.]\d[.]\d"),
        ("$randomFirstName", Name),
        ("$randomLastName", Name),
        ("$randomFullName", @$"((Dr|Mr|Mrs|Ms)[.] |Miss )?{Name} {Name}( ([IV]+|MD|DDS|PhD|DVM|[JS]r[.]))?"),
        ("$randomNamePrefix", "(Dr|Mr|Mrs|Ms)[.]|Miss"),
        ("$randomNameSuffix", "[IV]+|MD|DDS|PhD|DVM|[JS]r[.]"),
        ("$randomJobArea", Name),
        ("$randomJobDescriptor", Name),
        ("$randomJobTitle", $"{Name} {Name} {Name}"),
        ("$randomJobType", Name),
        ("$randomPhoneNumber", Telephone),
        ("$randomPhoneNumberExt", @$"\d{{1,2}}-{Telephone}"),
        ("$randomCity", CapitalizedWords),
        ("$randomStreetName", $"{Name} {Name}"),
        ("$randomStreetAddress", @$"\d{{3,5}} {Name} {Name}"),
        ("$randomCountry", "[A-Z][a-z]+( [A-Za-z]+)*"),
        ("$randomCountryCode", "[A-Z]{2}"),
        ("$randomLatitude", $"-?{Degrees}"),
        ("$randomLongitude", $"-?1?{Degrees}"),
        ("$randomAvatarImage", @$"https://avatars[.]{ExampleDomain}/u/\d{{1,8}}"),
        ("$randomImageUrl", Image),
        ("$randomAbstractImage", $"{Image}/abstract"),
        ("$randomAnimalsImage", $"{Image}/animals"),
        ("$randomBusinessImage", $"{Image}/business"),
        ("$randomCatsImage", $"{Image}/cats"),
        ("$randomCityImage", $"{Image}/city"),
        ("$randomFashionImage", $"{Image}/fashion"),
        ("$randomFoodImage", $"{Image}/food"),
        ("$randomNatureImage", $"{Image}/nature"),
        ("$randomNightlifeImage", $"{Image}/nightlife"),
        ("$randomPeopleImage", $"{Image}/people"),
        ("$randomSportsImage", $"{Image}/sports"),
        ("$randomTransportImage", $"{Image}/transport"),
        ("$randomImageDataUri", "data:image/svg[+]xml;charset=UTF-8,%3Csvg%20[A-Za-z0-9%.]+%3C%2Fsvg%3E"),
        ("$randomBankAccount", @"\d{8}"),
        ("$randomBankAccountName", "[A-Z][A-Za-z ]+ Account"),
        ("$randomBankAccountBic", @"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"),
        ("$randomBankAccountIban", @"[A-Z]{2}\d{2}[A-Z0-9]{11,30}"),
        ("$randomBitcoin", "[13][1-9A-HJ-NP-Za-km-z]{24,33}"),
        ("$randomCreditCardMask", @"\d{4}"),
        ("$randomCurrencyCode", "[A-Z]{3}"),
        ("$randomCurrencyName", "[A-Z][A-Za-z]*( [A-Z][a-z]+)*"),
        ("$randomCurrencySymbol", @"[\p{L}\p{Sc}]{1,4}"),
        ("$randomPrice", @"\d{1,3}[.]\d{2}|1000[.]00"),
        ("$randomTransactionType", "deposit|invoice|payment|withdrawal"),
        ("$randomDepartment", Name),
        ("$randomProduct", Name),
        ("$randomProductAdjective", Name),
        ("$randomProductMaterial", Name),
        ("$randomProductName", $"{Name} {Name} {Name}"),
        ("$randomCompanyName", $"{Name} - {Name}|{Name}(, {Name})? and {Name}|{Name} (Group|Inc|LLC)"),
        ("$randomCompanySuffix", "Group|Inc|LLC|and [A-Z][a-z]+"),
        ("$randomCatchPhrase", $"{Words} {Words} {Words}"),
        ("$randomCatchPhraseAdjective", "[A-Z][a-z-]+"),
        ("$randomCatchPhraseDescriptor", LowercaseWords),
        ("$randomCatchPhraseNoun", LowercaseWords),
        ("$randomBs", $"{Words} {Words} {Words}"),
        ("$randomBsAdjective", LowercaseWords),
        ("$randomBsBuzz", LowercaseWords),
        ("$randomBsNoun", LowercaseWords),
        ("$randomAdjective", LowercaseWords),
        ("$randomNoun", LowercaseWords),
        ("$randomVerb", LowercaseWords),
        ("$randomIngverb", "[a-z]+ing( up)?"),
        ("$randomPhrase", "[A-Z][A-Za-z ',-]{20,}[.!]"),
        ("$randomWord", "[A-Za-z-]+"),
        ("$randomWords", "[A-Za-z-]+( [A-Za-z-]+){1,4}"),
        ("$randomDatabaseCollation", "[a-z0-9]+(_[a-z]+)+"),
        ("$randomDatabaseColumn", "[a-z]+([A-Z][a-z]+)?"),
        ("$randomDatabaseEngine", "[A-Za-z]+"),
        ("$randomDatabaseType", "[a-z]+"),
        ("$randomDateFuture", Date),
        ("$randomDatePast", Date),
        ("$randomDateRecent", Date),
        ("$randomMonth", "January|February|March|April|May|June|July|August|September|October|November|December"),
        ("$randomWeekday", "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"),
        ("$randomDomainName", $"[a-z]+[.]{ExampleDomain}"),
        ("$randomDomainSuffix", "biz|com|info|name|net|org"),
        ("$randomDomainWord", "[a-z]+"),
        ("$randomEmail", $"{UserName}@{ExampleDomain}"),
        ("$randomExampleEmail", $"{UserName}@{ExampleDomain}"),
        ("$randomUserName", UserName),
        ("$randomUrl", $"https?://[a-z]+[.]{ExampleDomain}"),
        ("$randomFileName", FileName),
        ("$randomFileType", "[a-z-]+"),
        ("$randomFileExt", "[a-z0-9]+"),
        ("$randomCommonFileName", FileName),
        ("$randomCommonFileType", "application|audio|image|text|video"),
        ("$randomCommonFileExt", "[a-z0-9]{3,5}"),
        ("$randomFilePath", $"{Directory}/{FileName}"),
        ("$randomDirectoryPath", Directory),
        ("$randomMimeType", "[a-z]+/[a-z0-9.+-]+"),
        ("$randomLoremWord", "[a-z]+"),
        ("$randomLoremWords", "[a-z]+( [a-z]+){2}"),
        ("$randomLoremSlug", "[a-z]+(-[a-z]+){2}"),
        ("$randomLoremSentence", Sentence),
        ("$randomLoremSentences", $"{Sentence}( {Sentence}){{1,5}}"),
        ("$randomLoremParagraph", $"{Sentence}( {Sentence}){{2,5}}"),
        ("$randomLoremParagraphs", $"{Sentence}( {Sentence}){{2,5}}(\n \r{Sentence}( {Sentence}){{2,5}}){{2}}"),
        ("$randomLoremLines", $"{Sentence}(\n{Sentence}){{0,4}}"),
        ("$randomLoremText", "[A-Za-z][A-Za-z. \r\n]+"),
    ];
}
