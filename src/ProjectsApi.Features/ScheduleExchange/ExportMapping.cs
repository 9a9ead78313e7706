using System.Globalization;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>
/// Converts a schedule to a project of Microsoft Project, with the kept fields of an imported file. Not exported: weights, responsible
/// organisations, risks and the imposed finish. Of the settings, only the calendar, the length of a day and the critical float are
/// exported.
/// </summary>
internal sealed class ExportMapping(
    string name, ComputedSchedule schedule, IReadOnlyList<ScheduleBaseline> baselines, ResourcePlan resourcePlan, KeptProjectFields? file)
{
    private readonly ScheduleRows _rows = schedule.Rows;
    private readonly Dictionary<Guid, KeptTaskFields> _keptFields = file?.Tasks.ToDictionary(task => task.NodeId) ?? [];
    private readonly ILookup<Guid?, ScheduleNode> _children = schedule.Rows.Nodes.ToLookup(node => node.ParentId);

    /// <summary>The project, in the order of the plan.</summary>
    public MspdiProject Project()
    {
        var calendars = new CalendarExport(_rows, resourcePlan);
        var tree = InOrder(null, []).ToList();
        var uids = UidsOf(tree.Select(each => each.Node.Id));
        var task = new TaskExport(schedule, calendars, uids, BaselineExport.Of(baselines, _rows));
        var resources = new ResourceExport(schedule, resourcePlan, calendars, uids);
        var setup = _rows.Setup;
        var dates = new FileDates(schedule.ProjectCalendar, isFact: false, isElapsed: false);
        var start = WallClock.At(schedule.Settings.Start);
        var begin = setup.Start is { } first ? dates.StartAt(first, setup.StartMinute) : dates.StartAt(DateOnly.FromDateTime(start), null);
        DateTime? finish = schedule.Pass is { } pass ? WallClock.At(pass.ProjectFinish) : null;
        var project = new MspdiProject
        {
            Name = name,
            Title = name,
            Start = begin,
            Finish = finish < begin ? begin : finish,
            CalendarUid = calendars.ProjectUid,
            MinutesPerDay = setup.MinutesPerDay,
            MinutesPerWeek = Math.Min(setup.MinutesPerDay * 5, 7 * WallClock.MinutesPerDay),
            CriticalSlackLimit = (int)Math.Round(setup.CriticalFloatDays, MidpointRounding.AwayFromZero),
            StatusDate = setup.DataDate?.ToDateTime(TimeOnly.MinValue),
            Calendars = [.. calendars.Calendars(), .. resources.Calendars()],
            Resources = resources.Resources(),
            Assignments = resources.Assignments(),
            Tasks =
            [
                WithKeptFields(Guid.Empty, ProjectTask(begin)),
                .. tree.Select(
                    (each, index) => WithKeptFields(
                        each.Node.Id, task.Of(each.Node, index + 1, each.Number, _children.Contains(each.Node.Id)))),
            ],
        };
        return file?.ApplyTo(project) ?? project;
    }

    private MspdiTask WithKeptFields(Guid node, MspdiTask task) =>
        _keptFields.TryGetValue(node, out var parts) ? parts.ApplyTo(task) : task;

    // Imported nodes keep the UID of their file, to which other files may refer; other nodes get free UIDs.
    private Dictionary<Guid, int> UidsOf(IEnumerable<Guid> nodes)
    {
        var uids = new Dictionary<Guid, int>();
        var taken = _keptFields.Values.Select(parts => parts.Uid).ToHashSet();
        var next = 0;
        foreach (var node in nodes)
        {
            uids[node] = _keptFields.TryGetValue(node, out var parts) ? parts.Uid : Free();
        }

        return uids;

        int Free()
        {
            do
            {
                next++;
            }
            while (taken.Contains(next));
            return next;
        }
    }

    // Microsoft Project expects the project summary task as the first.
    private MspdiTask ProjectTask(DateTime start) => new()
    {
        Uid = 0,
        Id = 0,
        Name = name,
        OutlineLevel = 0,
        OutlineNumber = "0",
        IsSummary = true,
        Start = start,
    };

    private IEnumerable<(ScheduleNode Node, int[] Number)> InOrder(Guid? parent, int[] above)
    {
        // Without recursion: a plan may be deeply nested.
        var open = new Stack<(ScheduleNode Node, int[] Number)>(Numbered(parent, above).Reverse());
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in Numbered(next.Node.Id, next.Number).Reverse())
            {
                open.Push(child);
            }
        }
    }

    private IEnumerable<(ScheduleNode Node, int[] Number)> Numbered(Guid? parent, int[] above) =>
        _children[parent].Select((node, index) => (node, (int[])[.. above, index + 1]));

    internal static string Text(int[] number) => string.Join('.', number.Select(part => part.ToString(CultureInfo.InvariantCulture)));
}
