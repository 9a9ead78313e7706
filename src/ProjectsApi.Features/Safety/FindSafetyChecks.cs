using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class FindSafetyChecks(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<SafetyCheck, SafetyCheckView>(
        contexts,
        SortKey.By<SafetyCheck, DateOnly>("checkedOn", s => s.CheckedOn, descending: true));
