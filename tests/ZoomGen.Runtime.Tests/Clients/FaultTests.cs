using ZoomGen.Faults;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>Each fault of a server leads to a documented exception, gives its connection back, and reveals no secret of the call.</summary>
public sealed class FaultTests
{
    private static readonly Dictionary<string, Fault> Faults =
        FaultTable.Stages.SelectMany(stage => stage.Faults).ToDictionary(fault => fault.Name);

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_ends_the_call_as_documented(string name)
    {
        var result = await new FaultRun(Faults[name]).RunAsync();

        Assert.Equal(Faults[name].Outcome, result.Outcome);
        Assert.NotEqual(Connection.Held, result.Connection);
        Assert.False(result.HasSecret, "A secret of the call is in the text of the exception.");
    }
}
