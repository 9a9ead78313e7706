namespace ProjectsApi.Data.Changes;

/// <summary>Carries the news of commits between nodes. News may be lost: they shorten a wait and nothing else.</summary>
public interface IChangeBroadcast : IChangeSignal
{
    /// <summary>Carries until it is cancelled; an outage is waited out.</summary>
    /// <param name="heard">Called when another node may have written, and whenever news may have been missed; returns at once.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task RunAsync(Action heard, CancellationToken cancellationToken);
}
