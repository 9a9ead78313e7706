using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class FindInvestmentRecords(IDbContextFactory<ProjectsDbContext> contexts)
    : FindEntities<InvestmentRecord, InvestmentRecordView>(
        contexts,
        SortKey.By<InvestmentRecord, int>("year", i => i.Year),
        SortKey.By<InvestmentRecord, int>("month", i => i.Month),
        SortKey.By<InvestmentRecord, TenDayPeriod?>("tenDay", i => i.TenDay));
