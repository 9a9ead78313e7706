using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class FindPhases(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<Phase, PhaseView>(contexts, SortKey.By<Phase, int>("ordinal", p => p.Ordinal));
