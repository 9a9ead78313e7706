using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

public sealed class FindScheduleBaselines(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ScheduleBaseline, ScheduleBaselineView>(
        contexts,
        SortKey.By<ScheduleBaseline, DateTime>("capturedAt", b => b.CapturedAt));
