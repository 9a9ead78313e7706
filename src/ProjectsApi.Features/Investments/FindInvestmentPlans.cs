using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class FindInvestmentPlans(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<InvestmentPlan, InvestmentPlanView>(
        contexts,
        SortKey.By<InvestmentPlan, int>("year", i => i.Year),
        SortKey.By<InvestmentPlan, int?>("month", i => i.Month));
