namespace ProjectsApi.Data.Changes;

/// <summary>Result of comparing the tables with the change log.</summary>
public sealed class LogVerdict
{
    /// <summary>Most differences that are described; further ones are counted.</summary>
    public const int MostDescribed = 100;

    private readonly List<string> _differences = [];

    /// <summary>Changes read from the log.</summary>
    public long Changes { get; internal set; }

    /// <summary>Rows read from the tables.</summary>
    public long Rows { get; internal set; }

    /// <summary>Number of differences; 0 when the tables equal the log.</summary>
    public long Count { get; private set; }

    /// <summary>First differences, one sentence each: row, column and both values.</summary>
    public IReadOnlyList<string> Differences => _differences;

    internal void Add(string difference)
    {
        Count++;
        if (_differences.Count < MostDescribed)
        {
            _differences.Add(difference);
        }
    }
}
