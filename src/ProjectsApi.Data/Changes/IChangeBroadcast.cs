namespace ProjectsApi.Data.Changes;

/// <summary>Notifies nodes of each other's commits. Lost notifications only delay readers.</summary>
public interface IChangeBroadcast : IChangeSignal
{
    /// <summary>Runs until cancelled, also through outages.</summary>
    /// <param name="heard">Called when another node may have written or a notification may have been lost; returns at once.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    Task RunAsync(Action heard, CancellationToken cancellationToken);
}
