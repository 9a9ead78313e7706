using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Baselines by task. A file has room for eleven; a name such as Baseline 3 determines the number.</summary>
internal static class BaselineExport
{
    /// <summary>Captured nodes with the number of their baseline, for as many baselines as a file has room.</summary>
    public static ILookup<Guid, (int Number, BaselineNode Node)> Of(IReadOnlyList<ScheduleBaseline> baselines, ScheduleRows rows)
    {
        var known = rows.Nodes.Select(node => node.Id).ToHashSet();
        return Numbered(baselines)
            .SelectMany(each => BaselineNodes.Read(each.Baseline.Nodes)
            .Where(node => known.Contains(node.Id)).Select(node => (each.Number, Node: node)))
            .OrderBy(each => each.Number).ToLookup(each => each.Node.Id);
    }

    public static MspdiBaseline Baseline(int number, BaselineNode captured, ScheduleNode node, FileDates dates, int minutesPerDay)
    {
        var (start, finish) = (captured.PlannedStart ?? captured.EarlyStart, captured.PlannedFinish ?? captured.EarlyFinish);
        var isPoint = node.Kind == ScheduleNodeKind.Milestone;
        int? minutes = captured.DurationMinutes
            ?? (captured.DurationDays is { } days ? FileDurations.MinutesOf(days, node.IsElapsed, minutesPerDay) : null);
        return new MspdiBaseline
        {
            Number = number,
            Start = start is { } from ? dates.StartAt(from, null) : null,
            Finish = finish is { } to ? isPoint ? dates.StartAt(to, null) : dates.FinishAt(to, null) : null,
            Duration = minutes is { } length ? MspdiDuration.OfMinutes(length) : null,
            DurationFormat = node.IsElapsed ? MspdiDurationFormat.ElapsedDays : MspdiDurationFormat.Days,
        };
    }

    private static IEnumerable<(int Number, ScheduleBaseline Baseline)> Numbered(IReadOnlyList<ScheduleBaseline> baselines)
    {
        var free = new Queue<int>(Enumerable.Range(0, MspdiSchema.LastBaseline + 1)
            .Except(baselines.Select(baseline => BaselineImport.NumberOf(baseline.Name)).OfType<int>()));
        foreach (var baseline in baselines)
        {
            if (BaselineImport.NumberOf(baseline.Name) is { } own)
            {
                yield return (own, baseline);
            }
            else if (free.TryDequeue(out var number))
            {
                yield return (number, baseline);
            }
        }
    }
}
