using ProjectsApi.Data.Changes;
using ProjectsApi.Features.Changes;

namespace ProjectsApi.Host.Background;

/// <summary>Follows the change log as long as the server runs, woken by whoever hears of commits.</summary>
internal sealed class ChangeFeedService(
    ChangeFeed feed, ChangeLogSignal wakeUp, IEnumerable<IChangeBroadcast> broadcasts) : BackgroundService
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
            // The end and no fault; a host that cannot start would log it as one.
        }
    }
}
