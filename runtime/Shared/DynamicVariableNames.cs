namespace ZoomGen.Shared;

/// <summary>
/// The names of Postman's dynamic variables (https://learning.postman.com/docs/tests-and-scripts/write-scripts/variables-list).
/// The generator compiles this file too: what it takes for a dynamic variable, the runtime has a value for.
/// </summary>
internal static class DynamicVariableNames
{
    public static HashSet<string> All { get; } = new(StringComparer.Ordinal)
    {
        "$guid", "$timestamp", "$isoTimestamp", "$randomInt", "$randomPhoneNumber", "$randomPhoneNumberExt", "$randomLocale",
        "$randomWords", "$randomFilePath", "$randomDirectoryPath", "$randomCity", "$randomStreetName", "$randomStreetAddress",
        "$randomCountry", "$randomCountryCode", "$randomLatitude", "$randomLongitude", "$randomColor", "$randomDepartment",
        "$randomProductName", "$randomProductAdjective", "$randomProductMaterial", "$randomProduct", "$randomCompanyName",
        "$randomCompanySuffix", "$randomCatchPhrase", "$randomBs", "$randomCatchPhraseAdjective", "$randomCatchPhraseDescriptor",
        "$randomCatchPhraseNoun", "$randomBsAdjective", "$randomBsBuzz", "$randomBsNoun", "$randomDatabaseColumn", "$randomDatabaseType",
        "$randomDatabaseCollation", "$randomDatabaseEngine", "$randomDatePast", "$randomDateFuture", "$randomDateRecent", "$randomMonth",
        "$randomWeekday", "$randomBankAccount", "$randomBankAccountName", "$randomCreditCardMask", "$randomPrice",
        "$randomTransactionType", "$randomCurrencyCode", "$randomCurrencyName", "$randomCurrencySymbol", "$randomBitcoin",
        "$randomBankAccountIban", "$randomBankAccountBic", "$randomAbbreviation", "$randomAdjective", "$randomNoun", "$randomVerb",
        "$randomIngverb", "$randomPhrase", "$randomAvatarImage", "$randomImageUrl", "$randomAbstractImage", "$randomAnimalsImage",
        "$randomBusinessImage", "$randomCatsImage", "$randomCityImage", "$randomFoodImage", "$randomNightlifeImage",
        "$randomFashionImage", "$randomPeopleImage", "$randomNatureImage", "$randomSportsImage", "$randomTransportImage",
        "$randomImageDataUri", "$randomEmail", "$randomExampleEmail", "$randomUserName", "$randomProtocol", "$randomUrl",
        "$randomDomainName", "$randomDomainSuffix", "$randomDomainWord", "$randomIP", "$randomIPV6", "$randomUserAgent",
        "$randomHexColor", "$randomMACAddress", "$randomPassword", "$randomLoremWord", "$randomLoremWords", "$randomLoremSentence",
        "$randomLoremSlug", "$randomLoremSentences", "$randomLoremParagraph", "$randomLoremParagraphs", "$randomLoremText",
        "$randomLoremLines", "$randomFirstName", "$randomLastName", "$randomFullName", "$randomJobTitle", "$randomNamePrefix",
        "$randomNameSuffix", "$randomJobDescriptor", "$randomJobArea", "$randomJobType", "$randomUUID", "$randomBoolean", "$randomWord",
        "$randomAlphaNumeric", "$randomFileName", "$randomCommonFileName", "$randomMimeType", "$randomCommonFileType",
        "$randomCommonFileExt", "$randomFileType", "$randomFileExt", "$randomSemver",
    };

    public static bool Contains(string name) => All.Contains(name);
}
