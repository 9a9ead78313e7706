using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Jobs;

public sealed class FindJobTargets(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<JobTarget, JobTargetView>(
        contexts,
        SortKey.By<JobTarget, TargetScope>("scope", j => j.Scope),
        SortKey.By<JobTarget, int?>("year", j => j.Year),
        SortKey.By<JobTarget, PeriodPart?>("part", j => j.Part));
