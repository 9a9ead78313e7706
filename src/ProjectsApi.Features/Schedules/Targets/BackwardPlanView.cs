using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.Schedules.Targets;

/// <summary>A plan counted back from a target, or the schedule whose contradictions forbid one.</summary>
public sealed record BackwardPlanView(ComputedSchedule Schedule, BackwardPlanResult? Result)
{
    public IEnumerable<LatestNode> Latest => Result?.Latest.Select(dates => new LatestNode(this, dates)) ?? [];

    public IEnumerable<ScheduledNode> Chain => Scheduled(Result?.Chain ?? []);

    public IEnumerable<RecoveryView> Proposals => Result?.Proposals.Select(proposal => new RecoveryView(this, proposal)) ?? [];

    public IEnumerable<ScheduledNode> Scheduled(IEnumerable<int> places) =>
        Schedule.Pass is { } pass ? places.Select(place => new ScheduledNode(Schedule, pass, place)) : [];
}

/// <summary>A node with the latest dates that the target leaves it.</summary>
public sealed record LatestNode(BackwardPlanView Plan, LatestDates Dates)
{
    public Guid NodeId => Plan.Schedule.NodeAt(Dates.Activity).Id;
}

/// <summary>Something that would recover a shortfall.</summary>
public sealed record RecoveryView(BackwardPlanView Plan, RecoveryProposal Proposal)
{
    public Guid NodeId => Plan.Schedule.NodeAt(Proposal.Activity).Id;

    /// <summary>Place of the node whose duration the change is part of: of an overlap the predecessor.</summary>
    public int ChangedPlace => Proposal.Link is { } link && Plan.Schedule.Model is { } model ? model.Links[link].Predecessor : Proposal.Activity;

    public Guid? LinkId => Proposal.Link is { } link ? Plan.Schedule.Rows.Links[link].Id : null;
}
