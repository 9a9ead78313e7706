using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class FindScheduleLinks(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ScheduleLink, ScheduleLinkView>(
        contexts,
        SortKey.By<ScheduleLink, ScheduleLinkKind>("kind", s => s.Kind));
