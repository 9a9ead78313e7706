namespace ProjectsApi.Contract.Tests.Subscriptions;

/// <summary>A level that mutations raise, and its news.</summary>
public sealed class Tide
{
    public int Level { get; set; }

    public EventQueue<TideEvent> News { get; set; } = new(100);

    /// <summary>Levels read by each batch.</summary>
    public List<int> Reads { get; } = [];

    public bool SourceEnded { get; set; }
}
