using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class FindInvestmentMilestones(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<InvestmentMilestone, InvestmentMilestoneView>(
        contexts,
        SortKey.By<InvestmentMilestone, DateOnly?>("plannedOn", i => i.PlannedOn));
