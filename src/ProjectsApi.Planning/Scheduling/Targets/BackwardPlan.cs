using ProjectsApi.Planning.Scheduling.Passes;
using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Plan counted back from the target finish of an activity (倒排工期).</summary>
/// <remarks>
/// Only a backward pass, from the target over links, lags, calendars and progress. Date constraints and deadlines on the way do not move
/// the latest dates. They show as negative float against the early dates. The plan is feasible if the target's early finish is not after
/// the target date.
/// </remarks>
public static class BackwardPlan
{
    /// <summary>Counts back from a target.</summary>
    /// <param name="model">The schedule.</param>
    /// <param name="activity">Index of the target activity; of a summary, everything below it.</param>
    /// <param name="finishBy">Target finish, minute of the wall clock.</param>
    /// <param name="options">Limits of the proposals.</param>
    /// <param name="cancellationToken">Ends the work between two activities.</param>
    /// <returns>Latest dates of the target's predecessors, the shortfall and its cause, and proposals for recovery.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such activity, or the minute is outside the years 1984 to
    /// 2149.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BackwardPlanResult For(
        ScheduleModel model, int activity, int finishBy, BackwardPlanOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)model.Activities.Count, nameof(activity));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)finishBy, (uint)Calendars.WallClock.Horizon, nameof(finishBy));
        var pass = model.Run(cancellationToken);
        var chain = CriticalPath.To(pass, activity);
        var latest = Latest(pass, activity, finishBy, [.. chain], cancellationToken);
        var target = new Target(model, activity, finishBy);
        var shortfall = target.Shortfall(pass.Finish(activity));
        var recovery = new Recovery(target, options);
        var proposals = shortfall > 0 ? recovery.Propose(pass, chain, cancellationToken) : [];
        return new(
            activity,
            finishBy,
            pass.Finish(activity),
            latest,
            shortfall,
            target.ShortfallDays(pass.Finish(activity)),
            chain,
            proposals,
            recovery.Combine(pass, proposals, cancellationToken));
    }

    private static List<LatestDates> Latest(
        SchedulePass pass, int activity, int finishBy, HashSet<int> chain, CancellationToken cancellationToken)
    {
        var model = pass.Model;
        var network = model.Network;
        var back = model.NewPass();
        ForwardPass.Run(network, CopyFloors(pass, back), late: false, cancellationToken);
        BackwardPass.FromTarget(network, back.Dates, network.RankOf[activity], finishBy, cancellationToken);
        var latest = new List<LatestDates>();
        for (var rank = 0; rank < network.Count; rank++)
        {
            if (!network.Is(rank, Traits.Summary | Traits.Completed) && back.Dates.LateFinish[rank] != PassDates.Unbounded)
            {
                latest.Add(LatestReader.Read(pass, back, rank, chain));
            }
        }

        return latest;
    }

    private static PassDates CopyFloors(SchedulePass pass, SchedulePass back)
    {
        pass.Dates.Floors.CopyTo(back.Dates.Floors, 0);
        return back.Dates;
    }
}
