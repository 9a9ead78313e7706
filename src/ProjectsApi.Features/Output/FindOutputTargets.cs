using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Output;

public sealed class FindOutputTargets(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<OutputTarget, OutputTargetView>(
        contexts,
        SortKey.By<OutputTarget, TargetScope>("scope", o => o.Scope),
        SortKey.By<OutputTarget, int?>("year", o => o.Year),
        SortKey.By<OutputTarget, PeriodPart?>("part", o => o.Part));
