using System.Diagnostics.CodeAnalysis;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Serving;

/// <summary>The answers that a test has planned: those of a queue for each operation, and random faults.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Faults in a test need no secure random numbers.")]
internal sealed class AnswerPlan
{
    private readonly Dictionary<Operation, Queue<MockAnswer>> _queues = new(ReferenceEqualityComparer.Instance);
    private readonly object _lock = new();
    private MockFaults? _faults;
    private Random _random = new(0);

    public TimeSpan Latency { get; set; }

    public MockFaults? Faults
    {
        get => _faults;
        set
        {
            lock (_lock)
            {
                _faults = value;
                _random = new(value?.Seed ?? 0);
            }
        }
    }

    public void Enqueue(IEnumerable<Operation> operations, IEnumerable<MockAnswer> answers)
    {
        lock (_lock)
        {
            var queue = new Queue<MockAnswer>(answers);
            foreach (var operation in operations)
                _queues[operation] = _queues.TryGetValue(operation, out var planned) ? Join(planned, queue) : queue;
        }
    }

    /// <summary>The planned answer to a request, or null.</summary>
    public MockAnswer? Next(Operation operation)
    {
        lock (_lock)
            return _queues.TryGetValue(operation, out var queue) && queue.TryDequeue(out var answer) ? answer : NextFault();
    }

    private MockAnswer? NextFault() =>
        _faults is { } faults && _random.NextDouble() < faults.Rate ? faults.Answers[_random.Next(faults.Answers.Count)] : null;

    private static Queue<MockAnswer> Join(Queue<MockAnswer> planned, Queue<MockAnswer> more)
    {
        foreach (var answer in more)
            planned.Enqueue(answer);
        return planned;
    }
}
