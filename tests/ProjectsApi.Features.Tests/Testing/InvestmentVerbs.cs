using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Rows of the investment slice.</summary>
public static class InvestmentVerbs
{
    public static Task<InvestmentMilestone> HasMilestoneAsync(
        this TestApi api, Project project, string name, DateOnly? plannedOn = null, Action<InvestmentMilestone>? with = null,
        DateOnly? actualOn = null, decimal? paidAmount = null, DateOnly? cancelledOn = null)
    {
        var milestone = new InvestmentMilestone
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            Name = name,
            Kind = MilestoneKind.ConstructionStart,
            PlannedOn = plannedOn,
            ActualOn = actualOn,
            PaidAmount = paidAmount,
            CancelledOn = cancelledOn,
        };
        with?.Invoke(milestone);
        return api.AddAsync(milestone);
    }

    public static Task<InvestmentPlan> HasPlanAsync(this TestApi api, Project project, int year, decimal amount, int? month = null) =>
        api.AddAsync(new InvestmentPlan { Id = api.NextKey(), ProjectId = project.Id, Year = year, Month = month, Amount = amount });

    public static Task<InvestmentRecord> HasRecordAsync(
        this TestApi api, Project project, int year, int month, decimal completed, Action<InvestmentRecord>? with = null)
    {
        var record = new InvestmentRecord
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            Year = year,
            Month = month,
            Completed = completed,
            PaidIn = 0m,
        };
        with?.Invoke(record);
        return api.AddAsync(record);
    }
}
