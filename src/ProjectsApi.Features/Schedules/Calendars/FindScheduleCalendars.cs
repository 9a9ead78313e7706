using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Calendars;

/// <summary>Calendars in lists are those of projects; by key those of the program are found too.</summary>
public sealed class FindScheduleCalendars(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ScheduleCalendar, ScheduleCalendarView>(
        contexts,
        SortKey.By<ScheduleCalendar, string>("name", c => c.Name)), IKeyedReads<ScheduleCalendar, ScheduleCalendarView>
{
    async Task<IReadOnlyDictionary<Guid, ScheduleCalendarView>> IKeyedReads<ScheduleCalendar, ScheduleCalendarView>.ByKeysAsync(
        IReadOnlyList<Guid> keys, ulong needs, RequestReads reads, CancellationToken cancellationToken)
    {
        var builtIn = BuiltInCalendars.Views.Where(view => keys.Contains(view.Id)).ToDictionary(view => view.Id);
        var own = keys.Where(key => !builtIn.ContainsKey(key)).ToList();
        if (own.Count == 0)
        {
            return builtIn;
        }

        var found = await ByKeysAsync(own, needs, reads, cancellationToken);
        return builtIn.Count == 0 ? found : found.Concat(builtIn).ToDictionary();
    }
}
