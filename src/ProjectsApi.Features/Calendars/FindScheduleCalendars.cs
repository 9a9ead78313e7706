using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Calendars;

/// <summary>Lists contain calendars of projects only; look-ups by key also find built-in ones.</summary>
internal sealed class FindScheduleCalendars(IDbContextFactory<ProjectsDbContext> contexts, Row<ScheduleCalendar> row)
    : RowReads<ProjectsDbContext, ScheduleCalendar>(contexts, row)
{
    public override async Task<IReadOnlyDictionary<Guid, ScheduleCalendar>> ByKeysAsync(
        IReadOnlyList<Guid> keys, MemberSet needs, RequestReads reads, CancellationToken cancellationToken)
    {
        var builtIn = BuiltInCalendars.Rows.Where(calendar => keys.Contains(calendar.Id)).ToDictionary(calendar => calendar.Id);
        var own = keys.Where(key => !builtIn.ContainsKey(key)).ToList();
        if (own.Count == 0)
        {
            return builtIn;
        }

        var found = await base.ByKeysAsync(own, needs, reads, cancellationToken);
        return builtIn.Count == 0 ? found : found.Concat(builtIn).ToDictionary();
    }
}
