using System.Diagnostics;
using System.Globalization;
using Archive;
using ZoomGen.Load;

// Sends and receives a large file over loopback, and prints how much memory the process has needed for it at most.
const long Mebibyte = 1 << 20;
var length = (args is [var mebibytes] ? long.Parse(mebibytes, CultureInfo.InvariantCulture) : 2048) * Mebibyte;
(string Name, Func<ArchiveClient, long, Task> Run)[] transfers =
[
    ("Upload as a body", (client, bytes) => client.UploadFileAsync(new() { Body = File(bytes) })),
    ("Upload in a form", (client, bytes) => client.UploadFormAsync(new() { File = File(bytes) })),
    ("Download", DownloadAsync),
];

// What the first transfer loads and compiles is not counted.
foreach (var (_, run) in transfers)
    await TransferAsync(run, Mebibyte);
var start = PeakBytes();
Console.WriteLine(Line($"{length / Mebibyte:n0} MiB each way; the process has needed {start / Mebibyte:n0} MiB to start\n"));
Console.WriteLine("| Transfer | Time | More memory, so far |");
Console.WriteLine("|---|---|---|");
foreach (var (name, run) in transfers)
{
    var watch = Stopwatch.StartNew();
    await TransferAsync(run, length);
    Console.WriteLine(Line($"| {name} | {watch.Elapsed.TotalSeconds:f1} s | {(PeakBytes() - start) / (double)Mebibyte:f1} MiB |"));
}

static async Task TransferAsync(Func<ArchiveClient, long, Task> run, long bytes)
{
    await using var server = await ArchiveServer.StartAsync(bytes);
    await run(new ArchiveClient(new ArchiveClientOptions { BaseUrl = server.Address }), bytes);
}

static async Task DownloadAsync(ArchiveClient client, long bytes)
{
    await using var download = await client.DownloadAsync(new());
    var buffer = new byte[64 * 1024];
    var received = 0L;
    while (await download.ReadAsync(buffer) is var read and > 0)
        received += read;
    if (received != bytes)
        throw new InvalidDataException($"{received} bytes have arrived.");
}

static ApiFile File(long bytes) => ApiFile.FromStream("archive.bin", new ZeroStream(bytes));

static long PeakBytes()
{
    using var process = Process.GetCurrentProcess();
    return process.PeakWorkingSet64;
}

static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
