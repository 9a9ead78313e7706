using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

/// <summary>A backward plan from a target; the result is null if there is an obstacle.</summary>
internal sealed record BackwardPlanView(ComputedSchedule Schedule, BackwardPlanResult? Result)
{
    /// <summary>Reason for a missing result; null if there is one.</summary>
    public BackwardPlanObstacle? Obstacle => Result is not null ? null
        : Schedule.Pass is null ? BackwardPlanObstacle.Contradiction
        : BackwardPlanObstacle.NoNodes;

    public ScheduledNode? Target =>
        Result is { } result && Schedule.Pass is { } pass ? new ScheduledNode(Schedule, pass, result.Activity) : null;

    public IEnumerable<LatestNode> Latest =>
        Result?.Latest.Select(dates => new LatestNode(this, dates, Schedule.NodeAt(dates.Activity))) ?? [];

    public IEnumerable<ScheduledNode> Chain => Scheduled(Result?.Chain ?? []);

    public IEnumerable<RecoveryView> Proposals => Recoveries(Result?.Proposals ?? []);

    public IEnumerable<RecoveryView> Recoveries(IEnumerable<RecoveryProposal> proposals) =>
        proposals.Select(proposal => new RecoveryView(this, proposal, Schedule.NodeAt(proposal.Activity)));

    public IEnumerable<ScheduledNode> Scheduled(IEnumerable<int> indexes) =>
        Schedule.Pass is { } pass ? indexes.Select(index => new ScheduledNode(Schedule, pass, index)) : [];
}

/// <summary>A node with its latest dates for the target.</summary>
internal sealed record LatestNode(BackwardPlanView Plan, LatestDates Dates, ScheduleNode Row) : ComputedNode(Row.Id, Row.Wbs, Row.Name);

/// <summary>A proposal that recovers working days.</summary>
internal sealed record RecoveryView(BackwardPlanView Plan, RecoveryProposal Proposal, ScheduleNode Row)
    : ComputedNode(Row.Id, Row.Wbs, Row.Name)
{
    /// <summary>Index of the node whose duration is changed; for an overlap the predecessor.</summary>
    public int ChangedPlace =>
        Proposal.Link is { } link && Plan.Schedule.Model is { } model ? model.Links[link].Predecessor : Proposal.Activity;

    public Guid? LinkId => Proposal.Link is { } link ? Plan.Schedule.Rows.Links[link].Id : null;
}
