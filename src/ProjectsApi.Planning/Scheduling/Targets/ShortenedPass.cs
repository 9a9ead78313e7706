namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Lays a schedule with one activity shortened, again and again in the same pass.</summary>
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

    /// <summary>Finish of the target when an activity takes so many minutes less.</summary>
    public int Finish(int activity, int less, int target, CancellationToken cancellationToken)
    {
        durations[activity] -= less;
        model.Run(durations, pass, PassExtent.EarlyDatesOnly, cancellationToken);
        durations[activity] += less;
        return pass.Finish(target);
    }
}
