using ProjectsApi.Features.Calendars;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>The calendars that a schedule goes by, each compiled once and known by its place; the project's stands first.</summary>
internal sealed class CalendarIndex
{
    private readonly ProjectCalendars _known;
    private readonly List<WorkCalendar> _calendars = [];
    private readonly Dictionary<Guid, int> _indexes = [];
    private readonly Dictionary<(int, int), int?> _common = [];

    /// <param name="known">Calendars that nodes and rules may name.</param>
    /// <param name="project">Key of the project's; null for the usual one.</param>
    public CalendarIndex(ProjectCalendars known, Guid? project)
    {
        _known = known;
        IndexOf(project);
    }

    public IReadOnlyList<WorkCalendar> Calendars => _calendars;

    /// <summary>Place of a calendar; of none that of the project, and of one that is not there the usual one.</summary>
    public int IndexOf(Guid? key)
    {
        if (key is null && _calendars.Count > 0)
        {
            return 0;
        }

        var known = key is { } given && _known.Has(given) ? given : ScheduleMapping.DefaultCalendarKey ?? Guid.Empty;
        if (!_indexes.TryGetValue(known, out var place))
        {
            _indexes[known] = place = _calendars.Count;
            _calendars.Add(_known.CompiledOf(known));
        }

        return place;
    }

    /// <summary>Place of the time that two of them have in common; null for none.</summary>
    public int? IndexOfCommon(int one, int other)
    {
        if (one == other)
        {
            return one;
        }

        if (!_common.TryGetValue((one, other), out var place))
        {
            _common[(one, other)] = place = WorkCalendar.Common(_calendars[one], _calendars[other]) is { } common ? Add(common) : null;
        }

        return place;
    }

    private int Add(WorkCalendar common)
    {
        var place = _calendars.IndexOf(common);
        if (place < 0)
        {
            place = _calendars.Count;
            _calendars.Add(common);
        }

        return place;
    }
}
