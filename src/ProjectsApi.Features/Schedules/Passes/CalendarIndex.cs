using ProjectsApi.Features.Calendars;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Compiled calendars of a schedule by index; index 0 is the project calendar.</summary>
internal sealed class CalendarIndex
{
    private readonly ProjectCalendars _known;
    private readonly List<WorkCalendar> _calendars = [];
    private readonly Dictionary<Guid, int> _indexes = [];
    private readonly Dictionary<(int, int), int?> _common = [];

    /// <param name="known">Available calendars.</param>
    /// <param name="project">Key of the project calendar; null for the default one.</param>
    public CalendarIndex(ProjectCalendars known, Guid? project)
    {
        _known = known;
        IndexOf(project);
    }

    public IReadOnlyList<WorkCalendar> Calendars => _calendars;

    /// <summary>Index of a calendar: the project calendar for null, the default one for an unknown key.</summary>
    public int IndexOf(Guid? key)
    {
        if (key is null && _calendars.Count > 0)
        {
            return 0;
        }

        var known = key is { } given && _known.Has(given) ? given : ScheduleMapping.DefaultCalendarKey ?? Guid.Empty;
        if (!_indexes.TryGetValue(known, out var index))
        {
            _indexes[known] = index = _calendars.Count;
            _calendars.Add(_known.CompiledOf(known));
        }

        return index;
    }

    /// <summary>Index of the common working time of two calendars; null for none.</summary>
    public int? IndexOfCommon(int one, int other)
    {
        if (one == other)
        {
            return one;
        }

        if (!_common.TryGetValue((one, other), out var index))
        {
            _common[(one, other)] = index = WorkCalendar.Common(_calendars[one], _calendars[other]) is { } common ? Add(common) : null;
        }

        return index;
    }

    private int Add(WorkCalendar common)
    {
        var index = _calendars.IndexOf(common);
        if (index < 0)
        {
            index = _calendars.Count;
            _calendars.Add(common);
        }

        return index;
    }
}
