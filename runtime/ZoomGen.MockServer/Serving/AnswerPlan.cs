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

    /// <summary>Adds answers to the queue that operations of one method and path have in common.</summary>
    public void Enqueue(IReadOnlyList<Operation> operations, IReadOnlyList<MockAnswer> answers)
    {
        lock (_lock)
        {
            var queues = operations.Select(_queues.GetValueOrDefault).OfType<Queue<MockAnswer>>().Distinct().ToArray();
            foreach (var queue in queues.Length > 0 ? queues : [new()])
            {
                foreach (var answer in answers)
                    queue.Enqueue(answer);
                foreach (var operation in operations)
                    _queues.TryAdd(operation, queue);
            }
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
}
