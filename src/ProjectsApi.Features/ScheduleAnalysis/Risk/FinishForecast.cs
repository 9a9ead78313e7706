using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>When the whole, or one node, will finish.</summary>
/// <param name="Forecast">What the simulation says.</param>
/// <param name="Schedule">Schedule that was simulated.</param>
public sealed record FinishForecast(RiskForecast Forecast, ComputedSchedule Schedule)
{
    /// <summary>None for the whole.</summary>
    public Guid? NodeId => Node?.Id;

    public ScheduleNode? Node => Forecast.Activity is { } place ? Schedule.NodeAt(place) : null;

    /// <summary>The strongest first.</summary>
    public IEnumerable<FinishDriver> Drivers => Forecast.Drivers.Select(driver =>
    {
        var node = Schedule.NodeAt(driver.Activity);
        return new FinishDriver(node.Id, node.Wbs, node.Name, driver);
    });
}
