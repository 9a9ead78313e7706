using ProjectsApi.Data.Changes;
using ProjectsApi.Features.Changes;

namespace ProjectsApi.Host.Background;

/// <summary>Reads the change log while the server runs; broadcasts of commits wake it.</summary>
internal sealed class ChangeFeedService(
    IChangeFeed feed, ChangeLogSignal wakeUp, IEnumerable<IChangeBroadcast> broadcasts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(
                [feed.FollowAsync(stoppingToken), .. broadcasts.Select(broadcast => broadcast.RunAsync(wakeUp.Notify, stoppingToken))]);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Regular shutdown; a host that fails to start would log it as an error.
        }
    }
}
