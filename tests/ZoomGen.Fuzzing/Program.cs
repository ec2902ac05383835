using System.Diagnostics;
using System.Globalization;
using ZoomGen.Fuzzing;

// Compares the JSON scanner and reader with Utf8JsonReader on mutated documents: ZoomGen.Fuzzing [documents] [seed]
var documents = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 10_000_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Random.Shared.Next();
var watch = Stopwatch.StartNew();
var mutator = new DocumentMutator(seed);
var accepted = 0L;
for (var i = 0L; i < documents; i++)
{
    var document = mutator.Next();
    if (ScannerComparison.Compare(document, out var isJson) is { } difference)
    {
        Console.Error.WriteLine($"Document {i} of seed {seed}: {difference}\n{Convert.ToHexString(document)}");
        return 1;
    }
    if (isJson)
        accepted++;
}
Console.WriteLine(
    $"{documents} documents of seed {seed} in {watch.Elapsed.TotalSeconds:f0} s: {accepted} are JSON, and none is read differently.");
return 0;
