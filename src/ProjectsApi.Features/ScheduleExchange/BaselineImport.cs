using System.Globalization;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts the baselines of all tasks to one row per baseline.</summary>
internal sealed class BaselineImport(
    MspdiProject project, CalendarImport calendars, IReadOnlyDictionary<int, ScheduleNode> nodes, ImportFindings findings, DateTime now)
{
    /// <summary>Name of a baseline by its number.</summary>
    public static string NameOf(int number) => number == 0 ? "Baseline" : $"Baseline {number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Number of a baseline by its name; null for a name of another form.</summary>
    public static int? NumberOf(string name)
    {
        for (var number = 0; number <= MspdiSchema.LastBaseline; number++)
        {
            if (name == NameOf(number))
            {
                return number;
            }
        }

        return null;
    }

    public IReadOnlyList<ScheduleBaseline> Rows() =>
    [
        .. nodes.SelectMany(
            node => project.Tasks[node.Key].Baselines.Where(baseline => !baseline.IsInterim).Select(baseline => (node, baseline)))
            .GroupBy(each => each.baseline.Number).OrderBy(group => group.Key)
            .Select(
                group => Row(group.Key, [.. group.Select(each => Captured(each.node.Value, project.Tasks[each.node.Key], each.baseline))])),
    ];

    private ScheduleBaseline Row(int number, IReadOnlyList<BaselineNode> captured) => new()
    {
        ProjectId = nodes.Values.First().ProjectId,
        Name = NameOf(number),
        CapturedAt = now,
        NodeCount = captured.Count,
        Finish = captured.Max(node => node.PlannedFinish),
        Nodes = BaselineNodes.Write(captured),
    };

    private BaselineNode Captured(ScheduleNode node, MspdiTask task, MspdiBaseline baseline)
    {
        var dates = new FileDates(calendars.CompiledOf(task.CalendarUid ?? project.CalendarUid), isFact: false, node.IsElapsed);
        (DateOnly Day, int? Minute)? start = baseline.Start is { } from ? dates.StartOf(from) : null;
        (DateOnly Day, int? Minute)? finish = (baseline.Finish < baseline.Start ? baseline.Start : baseline.Finish) is { } to
            ? node.Kind == ScheduleNodeKind.Milestone ? dates.StartOf(baseline.Start ?? to) : dates.FinishOf(to, baseline.Start)
            : null;
        AddWarnings(node, task, baseline, start?.Minute, finish?.Minute);
        return BaselineNode.Of(node) with
        {
            PlannedStart = start?.Day,
            PlannedFinish = finish?.Day,
            DurationDays = baseline.Duration is { } length
                ? FileDurations.DaysOf(length.Minutes, baseline.DurationFormat.IsElapsed, project.MinutesPerDay) : null,
            DurationMinutes = baseline.Duration?.Minutes,
        };
    }

    private void AddWarnings(ScheduleNode node, MspdiTask task, MspdiBaseline baseline, int? start, int? finish)
    {
        var which = NameOf(baseline.Number);
        if (baseline.Work is { Tenths: > 0 } || baseline.Cost is > 0)
        {
            findings.AddWarning(
                MspdiWarningKind.BaselineWork, task, $"Work and cost of the {which} are kept for the export; comparisons ignore them.");
        }

        if ((start ?? finish) is not null && node.Kind != ScheduleNodeKind.Milestone)
        {
            findings.AddWarning(
                MspdiWarningKind.BaselineTime, task, $"The times of day of the {which} are kept for the export: baselines here hold days.");
        }

        if (baseline.Duration is { IsWholeMinutes: false } length)
        {
            findings.AddWarning(
                MspdiWarningKind.RoundedDuration, task, $"The duration of the {which} is rounded to {length.Minutes} whole minutes.");
        }
    }
}
