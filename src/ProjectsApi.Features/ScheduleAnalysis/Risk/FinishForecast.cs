using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Forecast finish of the project or of one node.</summary>
/// <param name="Forecast">Result of the simulation.</param>
/// <param name="Schedule">Simulated schedule.</param>
internal sealed record FinishForecast(RiskForecast Forecast, ComputedSchedule Schedule)
{
    /// <summary>Null for the project.</summary>
    public Guid? NodeId => Node?.Id;

    public ScheduleNode? Node => Forecast.Activity is { } index ? Schedule.NodeAt(index) : null;

    /// <summary>Ordered from the strongest.</summary>
    public IEnumerable<FinishDriver> Drivers => Forecast.Drivers.Select(driver =>
    {
        var node = Schedule.NodeAt(driver.Activity);
        return new FinishDriver(node.Id, node.Wbs, node.Name, driver);
    });
}
