namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Schedules with one activity shortened, repeatedly in the same pass.</summary>
internal sealed class ShortenedPass
{
    private readonly ScheduleModel model;
    private readonly SchedulePass pass;
    private readonly int[] durations;

    public ShortenedPass(ScheduleModel model)
    {
        this.model = model;
        pass = model.NewPass();
        durations = [.. model.Activities.Select(activity => activity.Duration)];
    }

    /// <summary>Finish of the target with an activity shortened by a number of minutes.</summary>
    public int Finish(int activity, int less, int target, CancellationToken cancellationToken)
    {
        durations[activity] -= less;
        model.Run(durations, pass, PassExtent.EarlyDatesOnly, cancellationToken);
        durations[activity] += less;
        return pass.Finish(target);
    }
}
