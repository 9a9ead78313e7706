using ProjectsApi.Host.Background;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Forecasts of schedules are of today, also while the server runs for days.</summary>
public sealed class ForecastRefreshTests
{
    [Fact]
    public async Task The_start_waits_for_no_schedule_and_all_are_computed_in_the_background()
    {
        await using var register = await BackgroundRegister.CreateAsync();
        await register.AddProjectsAsync(projects: 25);

        await register.Refresh.StartAsync(CancellationToken.None);

        // The clock advances during a run on a busy machine; midnight would recompute everything.
        Assert.InRange(await register.UntilComputedAsync("2024-03-15 25"), TimeSpan.Zero, TimeSpan.FromHours(6));
        Assert.Empty(register.Log);
    }

    [Fact]
    public async Task Another_node_with_the_lease_does_the_work_and_this_one_waits_idle()
    {
        await using var register = await BackgroundRegister.CreateAsync();
        await register.AddProjectsAsync(projects: 1);
        await register.LendAsync(TimeSpan.FromMinutes(30));

        await register.Refresh.StartAsync(CancellationToken.None);
        for (var minute = 0; minute < 10; minute++)
        {
            await register.AdvanceMinuteAsync();
        }

        Assert.Equal("", await register.ComputedAsync());
        Assert.Empty(register.Background.Busy);
        Assert.InRange(await register.UntilComputedAsync("2024-03-15 1"), TimeSpan.FromMinutes(15), TimeSpan.FromHours(2));
    }

    [Fact]
    public void Progress_is_part_of_the_report_until_the_work_ends()
    {
        var background = new BackgroundActivity();
        background.Begin(nameof(ForecastRefresh));
        Assert.Equal(["ForecastRefresh"], background.Report());

        background.Progress(nameof(ForecastRefresh), new WorkProgress(9_800, 200, new(2024, 3, 15, 4, 0, 0, TimeSpan.Zero)));
        background.Begin(nameof(ForecastRefresh));

        Assert.Equal(["ForecastRefresh (9800 left, 200 done, since 2024-03-15 04:00:00Z)"], background.Report());
        background.End(nameof(ForecastRefresh));
        Assert.Empty(background.Report());
    }

    [Fact]
    public async Task The_running_refresh_is_reported_until_all_schedules_are_computed()
    {
        await using var register = await BackgroundRegister.CreateAsync();
        await register.AddProjectsAsync(projects: 25);
        Assert.Empty(register.Background.Busy);

        await register.Refresh.StartAsync(CancellationToken.None);
        Assert.Equal([nameof(ForecastRefresh)], register.Background.Busy);
        await register.UntilComputedAsync("2024-03-15 25");
        for (var minute = 0; minute < 500 && register.Background.Busy.Count > 0; minute++)
        {
            await register.AdvanceMinuteAsync();
        }

        Assert.Empty(register.Background.Busy);
    }

    [Fact]
    public async Task Schedules_are_recomputed_at_midnight_in_the_zone()
    {
        // Noon in the zone.
        await using var register = await BackgroundRegister.CreateAsync();
        await register.AddProjectsAsync(projects: 3);
        await register.Refresh.StartAsync(CancellationToken.None);

        Assert.InRange(await register.UntilComputedAsync("2024-03-16 3"), TimeSpan.FromHours(12), TimeSpan.FromHours(15));
    }

    [Fact]
    public async Task An_outage_at_the_start_is_logged_once_and_retried()
    {
        await using var register = await BackgroundRegister.CreateAsync();
        await register.AddProjectsAsync(projects: 1);
        register.IsDown = true;
        await register.Refresh.StartAsync(CancellationToken.None);
        for (var minute = 0; minute < 5; minute++)
        {
            await register.AdvanceMinuteAsync();
        }

        register.IsDown = false;
        await register.UntilComputedAsync("2024-03-15 1");
        await register.AdvanceMinuteAsync();

        Assert.Equal(
            ["Schedules cannot be recomputed now; the next try is in a minute", "Schedules are recomputed again"], register.Log);
    }
}
