using ProjectsApi.Host.Background;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Forecasts of schedules are of today, also while the server runs for days.</summary>
public sealed class ForecastRefreshTests
{
    [Fact]
    public async Task The_first_schedules_are_computed_before_the_server_answers_and_the_others_in_the_background()
    {
        await using var register = await BackgroundRegister.CreateAsync();
        await register.AddProjectsAsync(projects: 25);

        await register.Refresh.StartAsync(CancellationToken.None);

        Assert.Matches("^2024-03-15 2[0-5]$", await register.ComputedAsync());
        // The clock advances during a run on a busy machine; midnight would recompute everything.
        Assert.InRange(await register.UntilComputedAsync("2024-03-15 25"), TimeSpan.Zero, TimeSpan.FromHours(6));
        Assert.Empty(register.Log);
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
