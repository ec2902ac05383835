using ZoomGen.CodeFixes;

namespace ZoomGen.Generator.Tests.Analysis;

/// <summary>The code fix adds the cases that a <c>switch</c> over a response does not handle.</summary>
public class AddMissingCasesTests
{
    [Fact]
    public async Task Arms_are_added_to_a_switch_expression()
    {
        var text = await new AnalyzedSwitch("""
            using System;
            using Zoom.Meetings;

            static class User
            {
                static int Use(UpdateLiveStreamResponse response) => response switch
                {
                    UpdateLiveStreamResponse.NoContent => 1,
                    UpdateLiveStreamResponse.BadRequest => 2, // the usual error
                    UpdateLiveStreamResponse.NotFound => 3, // a comment
                };
            }
            """).Fix();

        Assert.Equal(
            """
            using System;
            using Zoom.Meetings;

            static class User
            {
                static int Use(UpdateLiveStreamResponse response) => response switch
                {
                    UpdateLiveStreamResponse.NoContent => 1,
                    UpdateLiveStreamResponse.BadRequest => 2, // the usual error
                    UpdateLiveStreamResponse.NotFound => 3, // a comment
                    UpdateLiveStreamResponse.MultipleChoices => throw new NotImplementedException(),
                    UpdateLiveStreamResponse.Undocumented => throw new NotImplementedException(),
                };
            }
            """,
            text,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_last_arm_without_a_comma_gets_one_before_its_comment()
    {
        var text = await new AnalyzedSwitch("""
            static class User
            {
                static int Use(Zoom.Meetings.UpdateLiveStreamResponse response) => response switch
                {
                    not Zoom.Meetings.UpdateLiveStreamResponse.NotFound => 1 // a comment
                };
            }
            """).Fix();

        Assert.Equal(
            """
            static class User
            {
                static int Use(Zoom.Meetings.UpdateLiveStreamResponse response) => response switch
                {
                    not Zoom.Meetings.UpdateLiveStreamResponse.NotFound => 1, // a comment
                    Zoom.Meetings.UpdateLiveStreamResponse.NotFound => throw new System.NotImplementedException(),
                };
            }
            """,
            text,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Sections_are_added_to_a_switch_statement()
    {
        var text = await new AnalyzedSwitch("""
            using System;
            using static Zoom.Meetings.UpdateLiveStreamResponse;

            static class User
            {
                static void Use(Zoom.Meetings.UpdateLiveStreamResponse response)
                {
                    switch (response)
                    {
                        case NoContent or MultipleChoices:
                            break;
                        case BadRequest { Status: var status }:
                            throw new InvalidOperationException($"{status}");
                    }
                }
            }
            """).Fix();

        Assert.Equal(
            """
            using System;
            using static Zoom.Meetings.UpdateLiveStreamResponse;

            static class User
            {
                static void Use(Zoom.Meetings.UpdateLiveStreamResponse response)
                {
                    switch (response)
                    {
                        case NoContent or MultipleChoices:
                            break;
                        case BadRequest { Status: var status }:
                            throw new InvalidOperationException($"{status}");
                        case NotFound:
                            throw new NotImplementedException();
                        case Undocumented:
                            throw new NotImplementedException();
                    }
                }
            }
            """,
            text,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NoContent => 1")]
    [InlineData("NoContent => 1,")]
    [InlineData("NoContent { IsSuccess: true } => 1")]
    public async Task A_fixed_switch_expression_compiles_without_a_warning(string arms) =>
        Assert.Empty(await new AnalyzedSwitch(await AnalyzedSwitch.Expression(arms).Fix()).Diagnose());

    [Theory]
    [InlineData("")]
    [InlineData("case NoContent: break;")]
    public async Task A_fixed_switch_statement_compiles_without_a_warning(string sections) =>
        Assert.Empty(await new AnalyzedSwitch(await AnalyzedSwitch.Statement(sections).Fix()).Diagnose());

    [Fact]
    public void All_switches_of_a_solution_can_be_fixed_at_once() => Assert.NotNull(new AddMissingCases().GetFixAllProvider());
}
