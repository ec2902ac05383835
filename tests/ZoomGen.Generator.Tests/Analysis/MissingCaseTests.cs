using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Analysis;

/// <summary>A <c>switch</c> over a response handles every case, or says that it does not.</summary>
public class MissingCaseTests
{
    private const string Others = "NoContent => 1, MultipleChoices => 2, BadRequest => 3, Undocumented => 4,";

    [Fact]
    public async Task A_complete_switch_expression_needs_no_default() =>
        Assert.Empty(await AnalyzedSwitch.Expression(Others + "NotFound => 5").Diagnose());

    [Fact]
    public async Task A_switch_expression_without_a_case_is_reported_at_its_keyword_beside_the_warning_of_the_compiler() =>
        ExpectedDiagnostics.Verify(
            await AnalyzedSwitch.Expression(Others).Diagnose(), "CS8509 User.cs(7,18)", "ZG0033 User.cs(7,18)");

    [Fact]
    public async Task The_message_names_the_response_and_the_cases() => Assert.Equal(
        "This switch over 'UpdateLiveStreamResponse' does not handle NotFound, Undocumented; add what is missing, or a default",
        (await AnalyzedSwitch.Expression("NoContent => 1, MultipleChoices => 2, BadRequest => 3").Diagnose())
            .Single(diagnostic => diagnostic.Id == "ZG0033").GetMessage(null));

    [Fact]
    public async Task A_complete_switch_statement_is_not_reported() => Assert.Empty(await AnalyzedSwitch.Statement(
        "case NoContent: case MultipleChoices: case BadRequest or NotFound: break; case Undocumented { StatusCode: var status }: break;")
        .Diagnose());

    [Fact]
    public async Task A_switch_statement_without_a_case_is_reported_at_its_keyword() =>
        ExpectedDiagnostics.Verify(
            await AnalyzedSwitch.Statement("case NoContent: case MultipleChoices: case BadRequest: case Undocumented: break;").Diagnose(),
            "ZG0033 User.cs(8,9)");

    [Theory]
    [InlineData("case NotFound: break; default: break;")]
    [InlineData("case NotFound: break; case var other: break;")]
    [InlineData("case NotFound: break; case not null: break;")]
    public async Task A_switch_statement_with_a_default_is_not_reported(string sections) =>
        Assert.Empty(await AnalyzedSwitch.Statement(sections).Diagnose());

    [Theory]
    [InlineData("_ => 5")]
    [InlineData("var other => 5")]
    [InlineData("not null => 5")]
    [InlineData("{ } => 5")]
    [InlineData("{ StatusCode: _ } => 5")]
    [InlineData("{ StatusCode: var status } => (int)status")]
    [InlineData("NotFound found => found.Status")]
    [InlineData("NotFound { } => 5")]
    [InlineData("NotFound { Headers: var headers } => headers.GetHashCode()")]
    [InlineData("not (NoContent or BadRequest) => 5")]
    [InlineData("(NotFound or BadRequest) and { StatusCode: var status } => (int)status")]
    [InlineData("UpdateLiveStreamResponse => 5")]
    [InlineData("ZoomGen.ApiResponse => 5")]
    [InlineData("object => 5")]
    [InlineData("ZoomGen.IApiResponse<UpdateLiveStreamResponse> => 5")]
    [InlineData("NotFound when true => 5")]
    [InlineData("null => 6, NotFound => 5")]
    [InlineData("NotFound { IsSuccess: true } => 6, NotFound => 5")]
    [InlineData("NotFound when System.Environment.HasShutdownStarted => 6, NotFound => 5")]
    [InlineData("UpdateLiveStreamResponse when System.Environment.HasShutdownStarted => 6, NotFound => 5")]
    public async Task An_arm_handles_the_case(string arm) =>
        Assert.DoesNotContain(
            await AnalyzedSwitch.Expression("NoContent => 1, MultipleChoices => 2, BadRequest => 3, Undocumented => 4, " + arm).Diagnose(),
            IsOfSwitch);

    [Theory]
    [InlineData("null => 5")]
    [InlineData("NotFound when System.Environment.HasShutdownStarted => 5")]
    [InlineData("NotFound when false => 5")]
    [InlineData("NotFound { IsSuccess: true } => 5")]
    [InlineData("NotFound and { IsSuccess: true } => 5")]
    [InlineData("NotFound { Headers: { } } => 5")]
    [InlineData("not (NoContent or NotFound) => 5")]
    [InlineData("not NotFound => 5")]
    [InlineData("{ IsSuccess: false } => 5")]
    [InlineData("not { IsSuccess: true } => 5")]
    public async Task An_arm_does_not_handle_the_case(string arm)
    {
        var diagnostics = await AnalyzedSwitch.Expression(arm + ", " + Others).Diagnose();

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "ZG0033");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id is "CS8509" or "CS8846" or "CS8510");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("null => 6,", true)]
    public async Task Null_stays_a_warning_of_the_compiler_where_the_response_may_be_null(string arm, bool isComplete)
    {
        var diagnostics = await new AnalyzedSwitch($$"""
            using Zoom.Meetings;
            using static Zoom.Meetings.UpdateLiveStreamResponse;
            static class User
            {
                static int Use(UpdateLiveStreamResponse? response) => response switch { {{arm}} {{Others}} NotFound => 5 };
            }
            """).Diagnose();

        ExpectedDiagnostics.Verify(diagnostics, isComplete ? [] : ["CS8509 User.cs(5,68)"]);
    }

    [Fact]
    public async Task A_switch_over_something_else_is_left_to_the_compiler() => ExpectedDiagnostics.Verify(
        await new AnalyzedSwitch("""
            static class User
            {
                static int Use(ZoomGen.ApiResponse response) => response switch { Zoom.Meetings.UpdateLiveStreamResponse => 1 };
                static int Use(object response) => response switch { Zoom.Meetings.UpdateLiveStreamResponse => 1 };
            }
            """).Diagnose(),
        "CS8509 User.cs(3,62)",
        "CS8509 User.cs(4,49)");

    [Theory]
    [InlineData(LanguageVersion.CSharp15)]
    [InlineData(LanguageVersion.Preview)]
    public async Task A_switch_expression_over_a_closed_class_is_left_to_the_compiler(LanguageVersion version) =>
        ExpectedDiagnostics.Verify(await AnalyzedSwitch.Expression(Others, version).Diagnose(), "CS8509 User.cs(7,18)");

    // The compiler demands nothing of a switch statement.
    [Fact]
    public async Task A_switch_statement_over_a_closed_class_is_reported() => ExpectedDiagnostics.Verify(
        await AnalyzedSwitch.Statement("case NoContent: break;", LanguageVersion.CSharp15).Diagnose(), "ZG0033 User.cs(8,9)");

    private static bool IsOfSwitch(Diagnostic diagnostic) => diagnostic.Id is "ZG0033" or "CS8509" or "CS8846";
}
