using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A link that sets the early dates of a node.</summary>
internal sealed record ScheduleDriver(ScheduledNode Driven, int Link)
{
    public ActivityLink ActivityLink => Driven.Pass.Model.Links[Link];

    public Guid LinkId => Driven.Schedule.Rows.Links[Link].Id;

    public ScheduledNode Predecessor => new(Driven.Schedule, Driven.Pass, ActivityLink.Predecessor);
}
