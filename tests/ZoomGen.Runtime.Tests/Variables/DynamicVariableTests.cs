using System.Globalization;
using System.Text.RegularExpressions;
using ZoomGen.Shared;
using ZoomGen.Variables;

namespace ZoomGen.Runtime.Tests.Variables;

public sealed class DynamicVariableTests
{
    private const int Samples = 300;

    private static readonly string[] OfTheClock = ["$timestamp", "$isoTimestamp"];

    private static readonly string[] OfOneValue =
    [
        "$randomImageUrl", "$randomAbstractImage", "$randomAnimalsImage", "$randomBusinessImage", "$randomCatsImage", "$randomCityImage",
        "$randomFashionImage", "$randomFoodImage", "$randomNatureImage", "$randomNightlifeImage", "$randomPeopleImage",
        "$randomSportsImage", "$randomTransportImage", "$randomImageDataUri",
    ];

    private static readonly string[] OfSeveralLines = ["$randomLoremLines", "$randomLoremParagraphs", "$randomLoremText"];

    public static TheoryData<string, string> Forms
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (name, form) in DynamicVariableForms.All)
                rows.Add(name, form);
            return rows;
        }
    }

    public static TheoryData<string> RandomNames => NamesExcept([.. OfTheClock, .. OfOneValue]);

    public static TheoryData<string> NamesOfOneLine => NamesExcept(OfSeveralLines);

    [Fact]
    public void There_is_a_value_for_each_of_postmans_names_and_for_no_other()
    {
        var names = DynamicVariableForms.All.Select(row => row.Name).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(118, names.Length);
        Assert.Equal(names, DynamicVariableNames.All.Order(StringComparer.Ordinal));
        Assert.Equal(names, DynamicVariable.Generators.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_value_has_the_form_that_postman_documents(string name, string form)
    {
        var whole = new Regex($@"\A(?:{form})\z", RegexOptions.CultureInvariant);

        Assert.All(Values(name), value => Assert.Matches(whole, value));
    }

    [Theory]
    [MemberData(nameof(RandomNames))]
    public void A_random_value_is_not_always_the_same(string name) => Assert.True(Values(name).Distinct().Count() > 1);

    [Theory]
    [MemberData(nameof(NamesOfOneLine))]
    public void A_value_can_stand_in_a_header(string name) => Assert.All(Values(name), value =>
        Assert.DoesNotContain(value, char.IsControl));

    [Fact]
    public void A_value_can_stand_in_quotes_and_is_no_template() => Assert.All(DynamicVariableForms.All, row =>
        Assert.All(Values(row.Name), value => Assert.Equal(-1, value.IndexOfAny(['"', '\\', '{', '}']))));

    [Fact]
    public void A_timestamp_is_in_seconds_and_an_iso_timestamp_in_utc()
    {
        var now = DateTimeOffset.UtcNow;

        var seconds = long.Parse(Value("$timestamp"), CultureInfo.InvariantCulture);
        var iso = DateTimeOffset.Parse(Value("$isoTimestamp"), CultureInfo.InvariantCulture);

        Assert.InRange(DateTimeOffset.FromUnixTimeSeconds(seconds), now.AddSeconds(-1), now.AddMinutes(1));
        Assert.InRange(iso, now.AddSeconds(-1), now.AddMinutes(1));
    }

    [Theory]
    [InlineData("$randomDatePast", -365, 0)]
    [InlineData("$randomDateFuture", 0, 365)]
    [InlineData("$randomDateRecent", -1, 0)]
    public void A_date_lies_within_its_span(string name, int firstDay, int lastDay)
    {
        var now = DateTime.UtcNow;

        Assert.All(Values(name), value =>
        {
            var date = DateTime.ParseExact(value[..24], "ddd MMM dd yyyy HH:mm:ss", CultureInfo.InvariantCulture);
            Assert.InRange(date, now.AddDays(firstDay).AddSeconds(-1), now.AddDays(lastDay).AddMinutes(1));
        });
    }

    [Theory]
    [InlineData("$randomInt", 0, 1000)]
    [InlineData("$randomPrice", 0, 1000)]
    [InlineData("$randomLatitude", -90, 90)]
    [InlineData("$randomLongitude", -180, 180)]
    public void A_number_lies_within_its_range_whatever_the_culture(string name, int least, int most)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("") { NumberFormat = new() { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            Assert.All(Values(name), value => Assert.InRange(decimal.Parse(value, CultureInfo.InvariantCulture), least, most));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_check_digits_of_an_iban_are_right() => Assert.All(Values("$randomBankAccountIban"), iban =>
    {
        var figures = string.Concat((iban[4..] + iban[..4]).Select(c => char.IsDigit(c) ? $"{c}" : $"{c - 'A' + 10}"));

        Assert.Equal(1, (int)(UInt128.Parse(figures, CultureInfo.InvariantCulture) % 97));
    });

    [Theory]
    [InlineData("$randomNothing")]
    [InlineData("$GUID")]
    [InlineData("guid")]
    [InlineData("$")]
    [InlineData("")]
    public void A_name_that_postman_does_not_have_stays_in_double_braces(string name)
    {
        Assert.False(DynamicVariableNames.Contains(name));
        Assert.Equal("{{" + name + "}}", VariableText.Resolve(new ArchiveClientOptions(), name));
    }

    [Fact]
    public void The_options_come_before_chance()
    {
        var options = new ArchiveClientOptions { DynamicVariables = name => name is "$guid" or "$mine" ? $"our {name}" : null };

        Assert.Equal("our $guid", VariableText.Resolve(options, "$guid"));
        Assert.Equal("our $mine", VariableText.Resolve(options, "$mine"));
        Assert.Matches("^[0-9]{10}$", VariableText.Resolve(options, "$timestamp"));
    }

    private static TheoryData<string> NamesExcept(string[] excluded) =>
        [.. DynamicVariableForms.All.Select(row => row.Name).Except(excluded)];

    private static string Value(string name) => VariableText.Resolve(new ArchiveClientOptions(), name);

    private static IEnumerable<string> Values(string name) => Enumerable.Range(0, Samples).Select(_ => Value(name));
}
