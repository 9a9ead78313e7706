using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class FindFindings(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<Finding, FindingView>(
        contexts,
        SortKey.By<Finding, HazardLevel>("hazardLevel", f => f.HazardLevel, descending: true),
        SortKey.By<Finding, DateOnly?>("deadline", f => f.Deadline));
