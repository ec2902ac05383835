using System.Globalization;
using ZoomGen.Faults;

// Prints what becomes of a call for each fault of a server, as Markdown, and fails if it is not what the table of faults says.
var wrong = 0;
Console.WriteLine("| Stage | Fault | Leaves the call | Time in ms (limit) | Connection | Secrets |");
Console.WriteLine("|---|---|---|---|---|---|");
foreach (var (stage, faults) in FaultTable.Stages)
{
    foreach (var fault in faults)
    {
        var result = await new FaultRun(fault).RunAsync();
        var isRight = result.Outcome == fault.Outcome && result.Connection != Connection.Held && !result.HasSecret;
        wrong += isRight ? 0 : 1;
        string[] cells =
        [
            stage,
            isRight ? fault.Name : fault.Name + " **(wrong)**",
            result.Outcome,
            string.Create(CultureInfo.InvariantCulture, $"{result.Elapsed.TotalMilliseconds:f0} ({result.Limit.TotalMilliseconds:f0})"),
            result.Connection.ToString(),
            result.HasSecret ? "found" : "none",
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }
}
return wrong;
