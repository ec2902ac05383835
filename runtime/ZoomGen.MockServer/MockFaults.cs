namespace ZoomGen.MockServer;

/// <summary>
/// Faults with which a <see cref="PostmanMockServer"/> answers a share of the requests, to see how a program copes with them.
/// </summary>
public sealed class MockFaults
{
    private readonly double _rate;
    private readonly IReadOnlyList<MockAnswer> _answers =
    [
        MockAnswer.FromStatus(429, ("Retry-After", "1")), MockAnswer.FromStatus(503), MockAnswer.Disconnect(),
    ];

    /// <summary>The share of the requests that fail, from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public required double Rate
    {
        get => _rate;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
            _rate = value;
        }
    }

    /// <summary>The start of the random sequence. The same requests in the same order then fail in the same way.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// The faults, each as likely as the others. By default, they are the status 429 with a <c>Retry-After</c> of one second, the status
    /// 503, and a connection that is closed.
    /// </summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public IReadOnlyList<MockAnswer> Answers
    {
        get => _answers;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _answers = value.Count > 0 ? value : throw new ArgumentException("There must be a fault.", nameof(value));
        }
    }
}
