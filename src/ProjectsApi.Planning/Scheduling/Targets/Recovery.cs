namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Works out what would let a target finish earlier, by changing the schedule and laying it again.</summary>
internal sealed class Recovery(Target target, BackwardPlanOptions options)
{
    private const int MostTogether = 12;

    /// <summary>Proposals that help, the most effective first; of equals the smaller change.</summary>
    public IReadOnlyList<RecoveryProposal> Propose(SchedulePass pass, IReadOnlyList<int> chain, CancellationToken cancellationToken)
    {
        var finish = pass.Finish(target.Activity);
        return [.. Crashes(pass, chain).Concat(Overlaps(pass, chain)).Concat(OtherCalendars(pass, chain))
            .Select(change => Tried(new(target.Model, options.OverlapAfter), change, finish, cancellationToken))
            .OfType<RecoveryProposal>()
            .OrderByDescending(proposal => proposal.RecoveredMinutes).ThenBy(proposal => proposal.Minutes).ThenBy(proposal => proposal.Kind)];
    }

    /// <summary>The best proposals made together, each counted for what it adds.</summary>
    public RecoveryCombination? Combine(SchedulePass pass, IReadOnlyList<RecoveryProposal> proposals, CancellationToken cancellationToken)
    {
        if (proposals.Count == 0)
        {
            return null;
        }

        var before = pass.Finish(target.Activity);
        var finish = before;
        var edit = new ScheduleEdit(target.Model, options.OverlapAfter);
        var made = new List<RecoveryProposal>();
        foreach (var proposal in proposals.Take(MostTogether))
        {
            if (target.Behind(finish) == 0)
            {
                break;
            }

            if (Tried(edit, proposal, finish, cancellationToken) is { } helped)
            {
                finish = edit.Finish(target.Activity, cancellationToken) ?? finish;
                made.Add(helped);
            }
        }

        return new(made, target.Minutes(finish, before), target.Days(finish, before), target.Behind(finish) == 0);
    }

    private RecoveryProposal? Tried(ScheduleEdit edit, RecoveryProposal change, int finish, CancellationToken cancellationToken)
    {
        edit.Make(change.Kind, change.Activity, change.Link, change.Minutes);
        return edit.Finish(target.Activity, cancellationToken) is { } changed && target.Minutes(changed, finish) is > 0 and var recovered
            ? change with { RecoveredMinutes = recovered, RecoveredDays = target.Days(changed, finish) }
            : null;
    }

    private IEnumerable<RecoveryProposal> Crashes(SchedulePass pass, IReadOnlyList<int> chain)
    {
        var lacking = target.Behind(pass.Finish(target.Activity));
        return Longest(chain)
            .Select(activity => (activity, Cut: Math.Min(lacking, (int)(target.Model.Activities[activity].Left * options.CrashShare))))
            .Where(pair => pair.Cut > 0)
            .Select(pair => new RecoveryProposal(RecoveryKind.Crash, pair.activity, null, pair.Cut, 0, 0))
            .Take(options.ProposalsPerKind);
    }

    private IEnumerable<RecoveryProposal> Overlaps(SchedulePass pass, IReadOnlyList<int> chain) =>
        chain.Where(activity => target.Model.Activities[activity].ActualStart is null)
            .SelectMany(pass.Drivers)
            .Where(IsToBeOverlapped)
            .Select(link => (link, Predecessor: target.Model.Links[link].Predecessor, target.Model.Links[link].Successor))
            .Where(step => chain.Contains(step.Predecessor))
            .OrderByDescending(step => target.Model.Activities[step.Predecessor].Span)
            .Select(step => new RecoveryProposal(RecoveryKind.Overlap, step.Successor, step.link, Saved(step.Predecessor), 0, 0))
            .Take(options.ProposalsPerKind);

    private bool IsToBeOverlapped(int link)
    {
        var (predecessor, kind) = (target.Model.Activities[target.Model.Links[link].Predecessor], target.Model.Links[link].Kind);
        return kind == LinkKind.FinishToStart && predecessor is { Kind: not ActivityKind.Summary, ActualStart: null, Span: > 0 };
    }

    private int Saved(int predecessor) => (int)(target.Model.Activities[predecessor].Span * (1m - options.OverlapAfter));

    private IEnumerable<RecoveryProposal> OtherCalendars(SchedulePass pass, IReadOnlyList<int> chain) =>
        Longest(chain)
            .Where(activity => !target.Model.Activities[activity].IsElapsed
                && ScheduleEdit.IsShorterThanSevenDays(target.Model.Calendars[target.Model.Activities[activity].Calendar])
                && !pass.IsCompleted(activity))
            .Select(activity => new RecoveryProposal(RecoveryKind.SevenDays, activity, null, 0, 0, 0))
            .Take(options.ProposalsPerKind);

    private IEnumerable<int> Longest(IReadOnlyList<int> chain) =>
        chain.Where(activity => target.Model.Activities[activity] is { ActualFinish: null, Left: > 0, IsManual: false, Kind: not ActivityKind.Milestone })
            .OrderByDescending(activity => target.Model.Activities[activity].Left);
}
