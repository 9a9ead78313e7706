using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>Unit of comparison: one walk over a network's durations, links and lags, each read once and summed.</summary>
internal sealed class LinearWalk
{
    private readonly int[] durations;
    private readonly int[] first;
    private readonly int[] from;
    private readonly int[] lags;
    private readonly int[] dates;

    public LinearWalk(ScheduleModel model)
    {
        var byTarget = model.Links.OrderBy(link => link.Successor).ToArray();
        durations = [.. model.Activities.Select(activity => activity.Duration)];
        first = new int[durations.Length + 1];
        foreach (var link in byTarget)
        {
            first[link.Successor + 1]++;
        }

        for (var index = 0; index < durations.Length; index++)
        {
            first[index + 1] += first[index];
        }

        from = [.. byTarget.Select(link => link.Predecessor)];
        lags = [.. byTarget.Select(link => link.Lag.MinutesFor(0))];
        dates = new int[durations.Length];
    }

    public long Run()
    {
        var sum = 0L;
        for (var index = 0; index < durations.Length; index++)
        {
            var date = 0;
            for (var link = first[index]; link < first[index + 1]; link++)
            {
                date += from[link] + lags[link];
            }

            dates[index] = date + durations[index];
            sum += date;
        }

        return sum;
    }
}
