using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling.Compilation;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>A schedule checked and compiled once. It is immutable, so several passes may run on it at the same time.</summary>
/// <remarks>
/// Critical path method with the four links of the precedence diagram and several calendars (Kelley and Walker 1959; Fondahl 1961). Where
/// schedulers differ, the rules are those of Microsoft Project. A lag runs on the successor's calendar. Starts are shown where the next
/// work begins, finishes where the last work ended. Late dates never pass the project's finish.
/// </remarks>
public sealed class ScheduleModel
{
    private ScheduleModel(
        IReadOnlyList<Activity> activities,
        IReadOnlyList<ActivityLink> links,
        IReadOnlyList<WorkCalendar> calendars,
        ScheduleSettings settings,
        CompiledNetwork network)
    {
        Activities = activities;
        Links = links;
        Calendars = calendars;
        Settings = settings;
        Network = network;
    }

    /// <summary>Activities as given.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary>Links as given.</summary>
    public IReadOnlyList<ActivityLink> Links { get; }

    /// <summary>Calendars as given.</summary>
    public IReadOnlyList<WorkCalendar> Calendars { get; }

    /// <summary>Settings as given.</summary>
    public ScheduleSettings Settings { get; }

    internal CompiledNetwork Network { get; }

    /// <summary>Checks and compiles a schedule.</summary>
    /// <param name="activities">Lines of the schedule; its index identifies an activity.</param>
    /// <param name="links">Links between them, summaries included.</param>
    /// <param name="calendars">Calendars; at least one.</param>
    /// <param name="settings">Rules.</param>
    /// <returns>The model, or the findings that forbid one.</returns>
    public static ModelResult Compile(
        IReadOnlyList<Activity> activities, IReadOnlyList<ActivityLink> links, IReadOnlyList<WorkCalendar> calendars,
        ScheduleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(calendars);
        ArgumentNullException.ThrowIfNull(settings);
        var findings = InputChecks.Of(activities, links, calendars, settings);
        if (findings.Count > 0)
        {
            return new(null, findings);
        }

        var hierarchy = new Hierarchy(activities);
        var topology = new Topology(hierarchy, links);
        if (topology.Cycle.Count > 0)
        {
            return new(null, [new(FindingKind.Cycle, topology.Cycle)]);
        }

        var network = new NetworkCompiler(activities, hierarchy, topology, new(calendars)).Compile(links, settings);
        return new(new([.. activities], [.. links], [.. calendars], settings, network), []);
    }

    /// <summary>Schedules: forward pass, backward pass and floats.</summary>
    /// <param name="cancellationToken">Ends the pass between two activities.</param>
    /// <returns>Dates and floats of every activity.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SchedulePass Run(CancellationToken cancellationToken)
    {
        var pass = new SchedulePass(this);
        PassRunner.Run(pass, PassExtent.Full, cancellationToken);
        return pass;
    }

    /// <summary>
    /// A pass without dates, for repeated calls of <see cref="Run(ReadOnlySpan{int}, SchedulePass, PassExtent, CancellationToken)"/>.
    /// </summary>
    /// <returns>The pass; it belongs to one thread at a time.</returns>
    public SchedulePass NewPass() => new(this);

    /// <summary>Schedules with other durations, into a pass that the caller reuses.</summary>
    /// <param name="durations">
    /// Minutes by activity, ≥ 0. A started activity adds the excess over its planned duration to its remaining duration. Its remaining
    /// duration may exceed the whole plan. A smaller excess then gives a duration below zero. Summaries, milestones and completed
    /// activities keep theirs.
    /// </param>
    /// <param name="pass">Pass of this model from <see cref="NewPass"/>; its dates are overwritten.</param>
    /// <param name="extent">Extent of the pass.</param>
    /// <param name="cancellationToken">Ends the pass between two activities.</param>
    /// <exception cref="ArgumentException">The pass is of another model, or there is not one duration per activity.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(ReadOnlySpan<int> durations, SchedulePass pass, PassExtent extent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pass);
        if (pass.Model != this || durations.Length != Activities.Count)
        {
            throw new ArgumentException("The pass and the durations must be of this model.", nameof(pass));
        }

        PassRunner.SetDurations(pass, durations);
        PassRunner.Run(pass, extent, cancellationToken);
    }
}
