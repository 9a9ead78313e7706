using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class FindScheduleResources(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ScheduleResource, ScheduleResourceView>(
        contexts,
        SortKey.By<ScheduleResource, string>("name", r => r.Name));
