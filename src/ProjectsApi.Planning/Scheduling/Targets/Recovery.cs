namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Finds changes that let a target finish earlier, by changing the schedule and scheduling again.</summary>
internal sealed class Recovery(Target target, BackwardPlanOptions options)
{
    private const int MostTogether = 12;

    /// <summary>Effective proposals, the most effective first; of equal ones the smaller change.</summary>
    public IReadOnlyList<RecoveryProposal> Propose(SchedulePass pass, IReadOnlyList<int> chain, CancellationToken cancellationToken)
    {
        var finish = pass.Finish(target.Activity);
        var shortened = new ShortenedPass(target.Model);
        var crashes = Crashes(pass, chain)
            .Select(
                change => WithRecovery(
                    change, finish, shortened.Finish(change.Activity, change.Minutes, target.Activity, cancellationToken)));
        var others = Overlaps(pass, chain).Concat(OtherCalendars(pass, chain))
            .Select(change => WithRecovery(change, finish, FinishWith(new(target.Model), change, cancellationToken)));
        return [.. crashes.Concat(others)
            .OfType<RecoveryProposal>()
            .OrderByDescending(proposal => proposal.RecoveredMinutes)
            .ThenBy(proposal => proposal.Minutes).ThenBy(proposal => proposal.Kind)];
    }

    /// <summary>The best proposals applied together, each with its own recovery.</summary>
    public RecoveryCombination? Combine(SchedulePass pass, IReadOnlyList<RecoveryProposal> proposals, CancellationToken cancellationToken)
    {
        if (proposals.Count == 0)
        {
            return null;
        }

        var before = pass.Finish(target.Activity);
        var finish = before;
        var edit = new ScheduleEdit(target.Model);
        var applied = new List<RecoveryProposal>();
        foreach (var proposal in proposals.Take(MostTogether).TakeWhile(_ => target.Shortfall(finish) > 0))
        {
            var tried = edit.Copy();
            var change = proposal.Link is { } link
                ? proposal with { Minutes = Saved(tried.SpanOf(target.Model.Links[link].Predecessor)) } : proposal;
            if (FinishWith(tried, change, cancellationToken) is { } changed && WithRecovery(change, finish, changed) is { } helped)
            {
                applied.Add(helped);
                (edit, finish) = (tried, changed);
            }
        }

        return new(applied, target.Minutes(finish, before), target.Days(finish, before), target.Shortfall(finish) == 0);
    }

    private int? FinishWith(ScheduleEdit edit, RecoveryProposal change, CancellationToken cancellationToken)
    {
        edit.Apply(change.Kind, change.Activity, change.Link, change.Minutes);
        return edit.Finish(target.Activity, cancellationToken);
    }

    private RecoveryProposal? WithRecovery(RecoveryProposal change, int finish, int? changed) =>
        changed is { } earlier && target.Minutes(earlier, finish) is > 0 and var recovered
            ? change with { RecoveredMinutes = recovered, RecoveredDays = target.Days(earlier, finish) }
            : null;

    private IEnumerable<RecoveryProposal> Crashes(SchedulePass pass, IReadOnlyList<int> chain)
    {
        var finish = pass.Finish(target.Activity);
        var (shortfall, onTheClock) = (target.Shortfall(finish), finish - target.FinishBy);
        return Longest(chain)
            .Select(activity => (activity, Cut: Math.Min(
                target.Model.Activities[activity].IsElapsed ? onTheClock : shortfall,
                (int)(target.Model.Activities[activity].RemainingDuration * options.CrashShare))))
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
            .Select(step => new RecoveryProposal(
                RecoveryKind.Overlap, step.Successor, step.link, Saved(target.Model.Activities[step.Predecessor].Span), 0, 0))
            .Take(options.ProposalsPerKind);

    private bool IsToBeOverlapped(int link)
    {
        var (predecessor, kind) = (target.Model.Activities[target.Model.Links[link].Predecessor], target.Model.Links[link].Kind);
        return kind == ScheduleLinkKind.FS && predecessor is { Kind: not ActivityKind.Summary, ActualStart: null, Span: > 0 };
    }

    private int Saved(int span) => (int)(span * (1m - options.OverlapAfter));

    private IEnumerable<RecoveryProposal> OtherCalendars(SchedulePass pass, IReadOnlyList<int> chain) =>
        Longest(chain)
            .Where(activity => !target.Model.Activities[activity].IsElapsed
                && ScheduleEdit.IsShorterThanSevenDays(target.Model.Calendars[target.Model.Activities[activity].Calendar])
                && !pass.IsCompleted(activity))
            .Select(activity => new RecoveryProposal(RecoveryKind.SevenDays, activity, null, 0, 0, 0))
            .Take(options.ProposalsPerKind);

    private IEnumerable<int> Longest(IReadOnlyList<int> chain) =>
        chain.Where(activity => target.Model.Activities[activity]
                is { ActualFinish: null, RemainingDuration: > 0, IsManual: false, Kind: not ActivityKind.Milestone })
            .OrderByDescending(activity => target.Model.Activities[activity].RemainingDuration);
}
