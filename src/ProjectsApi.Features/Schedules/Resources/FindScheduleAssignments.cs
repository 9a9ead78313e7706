using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class FindScheduleAssignments(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<ScheduleAssignment, ScheduleAssignmentView>(
        contexts,
        SortKey.By<ScheduleAssignment, decimal>("workHours", a => a.WorkHours));
