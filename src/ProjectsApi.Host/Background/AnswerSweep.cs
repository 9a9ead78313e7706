using ProjectsApi.Features.Writing;

namespace ProjectsApi.Host.Background;

/// <summary>
/// Forgets answers under expired keys, hour by hour as long as the server runs. Several nodes may do so at once; an outage of the
/// database is told once and waited out.
/// </summary>
public sealed partial class AnswerSweep(ForgetAnswers forget, TimeProvider clock, ILogger<AnswerSweep> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);
    public static readonly TimeSpan AfterOutage = TimeSpan.FromMinutes(1);

    // Requests get their turn between two statements.
    private static readonly TimeSpan BetweenStatements = TimeSpan.FromMilliseconds(100);

    private bool isHealthy = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Nodes that were started together do not sweep together.
            await Task.Delay(Every * Random.Shared.NextDouble(), clock, stoppingToken);
            while (true)
            {
                await SweepAsync(stoppingToken);
                await Task.Delay(isHealthy ? Every : AfterOutage, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end and no fault; a host that cannot start would log it as one.
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await forget.HandleAsync(stoppingToken) > 0)
            {
                await Task.Delay(BetweenStatements, clock, stoppingToken);
            }

            if (!isHealthy)
            {
                LogBack();
            }

            isHealthy = true;
        }
        catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
        {
            if (isHealthy)
            {
                LogOutage(cause);
            }

            isHealthy = false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Answers under expired keys cannot be forgotten now; it is tried again every minute")]
    private partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Answers under expired keys are forgotten again")]
    private partial void LogBack();
}
