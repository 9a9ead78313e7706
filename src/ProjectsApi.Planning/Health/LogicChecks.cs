using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Health;

/// <summary>Checks 1 to 4: missing logic, leads, lags and kinds of link.</summary>
internal static class LogicChecks
{
    private const decimal Percent = 100m;

    /// <summary>
    /// Links of a summary count for the activities below it. The one activity that begins the project needs no predecessor and the one
    /// that ends it no successor.
    /// </summary>
    public static HealthCheck MissingLogic(HealthSubject subject)
    {
        var (led, leading) = (Linked(subject, link => link.Successor), Linked(subject, link => link.Predecessor));
        int[] open = [.. subject.Open];
        int[] first =
            [.. subject.Lines.Where(index => !led[index]).OrderBy(index => subject.Pass.EarlyStart(index)).ThenBy(index => index).Take(1)];
        int[] last = [.. subject.Lines.Where(index => !leading[index])
            .OrderByDescending(index => subject.Pass.EarlyFinish(index)).ThenByDescending(index => index).Take(1)];
        int[] failing = [.. open.Where(index => (!led[index] && !first.Contains(index)) || (!leading[index] && !last.Contains(index)))];
        return HealthCheck.OfActivities(HealthCheckKind.MissingLogic, failing, open.Length, 5m);
    }

    public static HealthCheck Leads(HealthSubject subject) =>
        OfLinks(subject, HealthCheckKind.Leads, link => link.Lag.Amount < 0m, 0m);

    public static HealthCheck Lags(HealthSubject subject) =>
        OfLinks(subject, HealthCheckKind.Lags, link => link.Lag.Amount > 0m, 5m);

    public static HealthCheck FinishToStartShare(HealthSubject subject)
    {
        const decimal least = 90m;
        int[] links = [.. OpenLinks(subject)];
        if (links.Length == 0)
        {
            return HealthCheck.None(HealthCheckKind.FinishToStartShare, HealthReason.NothingToCheck, least);
        }

        int[] others = [.. links.Where(index => subject.Links[index].Kind != ScheduleLinkKind.FS)];
        var count = links.Length - others.Length;
        var share = HealthCheck.OfIndex(
            HealthCheckKind.FinishToStartShare, count * Percent / links.Length, least, count, links.Length, Successors(subject, others));
        return share with { Links = others };
    }

    private static HealthCheck OfLinks(HealthSubject subject, HealthCheckKind kind, Func<ActivityLink, bool> fails, decimal threshold)
    {
        int[] links = [.. OpenLinks(subject)];
        int[] failing = [.. links.Where(index => fails(subject.Links[index]))];
        var check = HealthCheck.OfActivities(kind, failing, links.Length, threshold);
        return check with { Activities = Successors(subject, failing), Links = failing };
    }

    /// <summary>Open links: their successor has not finished.</summary>
    private static IEnumerable<int> OpenLinks(HealthSubject subject) =>
        Enumerable.Range(0, subject.Links.Count).Where(index => !subject.IsFinished(subject.Links[index].Successor));

    private static int[] Successors(HealthSubject subject, int[] links) =>
        [.. links.Select(index => subject.Links[index].Successor).Distinct().Order()];

    /// <summary>Whether each activity, or a summary above it, is an end of a link.</summary>
    private static bool[] Linked(HealthSubject subject, Func<ActivityLink, int> end)
    {
        var linked = new bool[subject.Activities.Count];
        foreach (var link in subject.Links)
        {
            linked[end(link)] = true;
        }

        var reached = new bool[linked.Length];
        for (var index = 0; index < linked.Length; index++)
        {
            int? above = index;
            while (above is { } place && !reached[index])
            {
                reached[index] = linked[place];
                above = subject.Activities[place].Parent;
            }
        }

        return reached;
    }
}
