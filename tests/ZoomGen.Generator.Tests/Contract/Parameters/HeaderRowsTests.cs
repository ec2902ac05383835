using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract.Parameters;

public class HeaderRowsTests
{
    [Fact]
    public void Rows_of_one_name_all_count() => Assert.Equal(["1", "2"], Select(Row("A", "1"), Row("A", "2")));

    [Fact]
    public void Of_names_that_differ_in_case_the_last_spelling_counts() =>
        Assert.Equal(["2", "3"], Select(Row("A", "1"), Row("a", "2"), Row("a", "3")));

    [Fact]
    public void A_disabled_spelling_does_not_count() => Assert.Equal(["1"], Select(Row("A", "1"), Disabled("a", "2")));

    [Fact]
    public void A_disabled_row_beside_an_enabled_one_goes() => Assert.Equal(["2"], Select(Disabled("A", "1"), Row("A", "2")));

    [Fact]
    public void Of_disabled_rows_of_one_name_the_first_stays() =>
        Assert.Equal(["1"], Select(Disabled("A", "1"), Disabled("a", "2"), Disabled("A", "3")));

    [Theory]
    [InlineData("content-length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("CONNECTION")]
    public void A_header_that_http_sets_by_itself_is_left_out(string name) =>
        Assert.Empty(Select([Row(name, "1")], replacesAuthorization: false, "ZG0013 a(1,1)"));

    [Fact]
    public void Another_host_is_refused() => Refuse(Row("Host", "1"));

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Authorization_goes_where_credentials_take_its_place(bool replacesAuthorization, int rows) =>
        Assert.Equal(rows, Select([Row("authorization", "x")], replacesAuthorization).Count());

    [Fact]
    public void The_type_of_the_body_is_none_of_the_headers() => Assert.Empty(Select(Row("content-Type", "a/b")));

    [Fact]
    public void All_enabled_types_of_the_body_in_the_last_spelling_count() => Assert.Equal(
        ["b", "c"],
        HeaderRows.ContentTypes(Request(
            Row("Content-Type", "a"), Row("content-type", "b"), Disabled("content-type", "d"), Row("X", "x"), Row("content-type", "c")))
            .Select(row => row.Value));

    [Theory]
    [InlineData("Bearer ", true)]
    [InlineData("BASIC", true)]
    [InlineData("Bearer x", false)]
    [InlineData("", false)]
    public void A_scheme_without_credentials_is_bare(string value, bool expected) =>
        Assert.Equal(expected, HeaderRows.BareScheme(Request(Row("authorization", value), Disabled("Authorization", "x"))) is not null);

    [Fact]
    public void Two_headers_are_no_bare_scheme() =>
        Assert.Null(HeaderRows.BareScheme(Request(Row("Authorization", "Bearer"), Row("Authorization", "x"))));

    [Fact]
    public void A_name_is_checked_with_its_variables_in_place() => Refuse(Row("X-{{bad}}", "1"));

    [Fact]
    public void A_value_is_checked_with_its_variables_in_place() => Refuse(Row("X-A", "{{bad}}"));

    [Fact]
    public void A_name_whose_variables_have_no_value_yet_stays() => Assert.Equal(["1"], Select(Row("X-{{unknown name}}", "1")));

    [Fact]
    public void A_value_is_checked_without_the_names_of_its_variables() =>
        Assert.Equal(["{{имя}}-1"], Select(Row("X-A", "{{имя}}-1")));

    private static IEnumerable<string?> Select(params FieldNode[] rows) => Select(rows, replacesAuthorization: false);

    private static IEnumerable<string?> Select(FieldNode[] rows, bool replacesAuthorization, params string[] diagnostics)
    {
        var bag = new DiagnosticBag();
        var variables = new VariableScope([new("bad", "a\nb", null, IsSecret: false, Place.StartOf("a"))]);
        var selected = HeaderRows.Select(rows, variables, replacesAuthorization, bag).Select(row => row.Value).ToArray();
        ExpectedDiagnostics.Verify(bag.ToList(), diagnostics);
        return selected;
    }

    private static void Refuse(FieldNode row) => Assert.Empty(Select([row], replacesAuthorization: false, "ZG0010 a(1,1)"));

    private static RequestNode Request(params FieldNode[] headers) => new(
        "R",
        null,
        null,
        BehaviorNode.Inherited,
        "GET",
        new("https://a.test", HasUserInfo: false, [], [], [], Place.StartOf("a")),
        [.. headers],
        null,
        [],
        Place.StartOf("a"));

    private static FieldNode Row(string key, string value) => new(key, value, null, Disabled: false, Place.StartOf("a"));

    private static FieldNode Disabled(string key, string value) => new(key, value, null, Disabled: true, Place.StartOf("a"));
}
