using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling.Compilation;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>A schedule checked and compiled once; immutable, so that any number of passes may run on it side by side.</summary>
/// <remarks>
/// Critical path method with the four links of the precedence diagram (Kelley and Walker 1959; Fondahl 1961), several calendars, and the
/// rules of Microsoft Project where schedulers differ: a lag runs on the successor's calendar, starts are shown where the next work begins
/// and finishes where the last work ended, and late dates never pass the project's finish.
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
    /// <param name="activities">Lines of the schedule; an activity is known by its index.</param>
    /// <param name="links">Links between them, summaries included.</param>
    /// <param name="calendars">Calendars; at least one.</param>
    /// <param name="settings">Rules.</param>
    /// <returns>The model, or the findings that forbid one.</returns>
    public static ModelResult Compile(
        IReadOnlyList<Activity> activities, IReadOnlyList<ActivityLink> links, IReadOnlyList<WorkCalendar> calendars, ScheduleSettings settings)
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

    /// <summary>Lays the schedule: forward pass, backward pass and floats.</summary>
    /// <param name="cancellationToken">Ends the pass between two activities.</param>
    /// <returns>Dates and floats of every activity.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SchedulePass Run(CancellationToken cancellationToken)
    {
        var pass = new SchedulePass(this);
        PassRunner.Run(pass, PassExtent.Full, cancellationToken);
        return pass;
    }

    /// <summary>A pass without dates, to be filled by <see cref="Run(ReadOnlySpan{int}, SchedulePass, PassExtent, CancellationToken)"/> again and again.</summary>
    /// <returns>The pass; it belongs to one thread at a time.</returns>
    public SchedulePass NewPass() => new(this);

    /// <summary>Lays the schedule with other durations, into a pass that is used again.</summary>
    /// <param name="durations">
    /// Minutes by activity, ≥ 0; of a started activity what lies beyond its planned duration is added to what is left, which may be more than
    /// was planned for all of it: the duration is then below zero where it takes off less than that. Summaries, milestones and completed
    /// activities keep theirs.
    /// </param>
    /// <param name="pass">Pass of this model from <see cref="NewPass"/>; what it held is overwritten.</param>
    /// <param name="extent">How much to work out.</param>
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
