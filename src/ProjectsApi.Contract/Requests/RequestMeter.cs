using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Contract.Requests;

/// <summary>
/// Measurements of one request for its log line. The meter is ambient: code that works for the request finds it by
/// <see cref="Current"/>. It never holds a variable or an answer.
/// </summary>
public sealed class RequestMeter
{
    private static readonly AsyncLocal<RequestMeter?> Ambient = new();

    private readonly TimeProvider _clock;
    private readonly long _started;
    private readonly Lock _gate = new();
    private OperationCost? _cost;
    private int _statements;

    private RequestMeter(TimeProvider clock)
    {
        _clock = clock;
        _started = clock.GetTimestamp();
    }

    /// <summary>Meter of the current request; null outside a request.</summary>
    public static RequestMeter? Current => Ambient.Value;

    /// <summary>Time since the request began.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_started);

    /// <summary>Name of the operation, at most 128 characters; null for an anonymous one or an unreadable document.</summary>
    public string? OperationName { get; set; }

    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>; null when the document was not read.</summary>
    public string? OperationKind { get; set; }

    /// <summary>SHA-256 of the document's text in UTF-8, lower-case hexadecimal; null without a document or for one over the
    /// limit.</summary>
    public string? DocumentHash { get; set; }

    /// <summary>Cost of the operation; null when it was refused before its cost was known.</summary>
    public OperationCost? Cost
    {
        get
        {
            lock (_gate)
            {
                return _cost;
            }
        }
    }

    /// <summary>Number of errors in the answer.</summary>
    public int Errors { get; set; }

    /// <summary><c>extensions.code</c> of the first error; null without errors or for an error that has no code.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>Whether the answer was kept from an earlier request and executed nothing.</summary>
    public bool IsKept { get; set; }

    /// <summary>Statements that were sent to the database.</summary>
    public int Statements => Volatile.Read(ref _statements);

    /// <summary>Begins a request; the meter is current for everything that the caller awaits from here on.</summary>
    /// <param name="clock">Measures the time that the request takes.</param>
    public static RequestMeter Begin(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Ambient.Value = new RequestMeter(clock);
    }

    /// <summary>Adds to the cost; safe from several threads at once.</summary>
    /// <param name="cost">Cost of the operation, or of work whose size showed later.</param>
    public void AddCost(OperationCost cost)
    {
        lock (_gate)
        {
            _cost = (_cost ?? default) + cost;
        }
    }

    /// <summary>Counts a statement; safe from several threads at once.</summary>
    public void AddStatement() => Interlocked.Increment(ref _statements);
}
