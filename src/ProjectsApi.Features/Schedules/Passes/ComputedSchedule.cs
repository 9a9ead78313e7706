using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A schedule with the dates that follow from it; without a pass where the data forbid one, and then the findings say why.</summary>
public sealed class ComputedSchedule
{
    private ComputedSchedule(ScheduleRows rows, ActivityMapping mapping, ScheduleSettings settings, ScheduleModel? model, SchedulePass? pass, IReadOnlyList<ScheduleFinding> findings) =>
        (Rows, Places, Settings, Model, Pass, Findings, ProjectCalendar, Mapping) =
        (rows, mapping.Places, settings, model, pass, findings, mapping.Calendars[mapping.ProjectCalendar], mapping);

    public ScheduleRows Rows { get; }

    /// <summary>Place of each node in the engine.</summary>
    public IReadOnlyDictionary<Guid, int> Places { get; }

    public ScheduleSettings Settings { get; }

    public ScheduleModel? Model { get; }

    public SchedulePass? Pass { get; }

    public IReadOnlyList<ScheduleFinding> Findings { get; }

    public WorkCalendar ProjectCalendar { get; }

    internal ActivityMapping Mapping { get; }

    /// <param name="rows">The schedule.</param>
    /// <param name="request">What is set aside of its rules.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    public static ComputedSchedule Of(ScheduleRows rows, ScheduleRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(request);
        var mapping = new ActivityMapping(rows, request.Calendar);
        var activities = mapping.Activities();
        var settings = mapping.Settings(request.DataDate, request.Today);
        var result = ScheduleModel.Compile(activities, mapping.Links(), mapping.Calendars, settings);
        if (!result.TryGetModel(out var model))
        {
            return new ComputedSchedule(rows, mapping, settings, null, null, result.Findings);
        }

        var pass = model.Run(cancellationToken);
        return new ComputedSchedule(rows, mapping, settings, model, pass, pass.Findings);
    }

    public ScheduleNode NodeAt(int place) => Rows.Nodes[place];

    /// <summary>Days of the schedule's length, for floats and differences that are counted in minutes.</summary>
    public decimal DaysOf(int minutes) => Math.Round((decimal)minutes / Rows.Setup.MinutesPerDay, 4, MidpointRounding.AwayFromZero);
}
