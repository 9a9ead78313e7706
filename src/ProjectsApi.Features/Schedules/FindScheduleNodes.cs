using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class FindScheduleNodes(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ScheduleNode, ScheduleNodeView>(
        contexts,
        SortKey.By<ScheduleNode, int>("ordinal", s => s.Ordinal));
