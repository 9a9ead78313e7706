using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Setup;

public sealed class FindScheduleSetups(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ScheduleSetup, ScheduleSetupView>(
        contexts,
        SortKey.By<ScheduleSetup, Guid>("project", s => s.ProjectId));
