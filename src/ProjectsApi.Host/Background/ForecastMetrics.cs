using System.Diagnostics.Metrics;

namespace ProjectsApi.Host.Background;

/// <summary>Measurements of the recomputation of forecasts, for the tools that read .NET metrics.</summary>
public sealed class ForecastMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "ProjectsApi.Background";

    private readonly Counter<long> computed;
    private int left;

    public ForecastMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(Meter);
        computed = meter.CreateCounter<long>("projects.forecasts.computed", "{project}", "Projects whose forecasts were computed again");
        meter.CreateObservableGauge("projects.forecasts.left", () => left, "{project}", "Projects whose forecasts are due");
    }

    /// <summary>Records a slice.</summary>
    /// <param name="projects">Projects computed by this node.</param>
    /// <param name="due">Projects that are left.</param>
    public void Record(int projects, int due)
    {
        computed.Add(projects);
        left = due;
    }
}
