namespace ProjectsApi.Features.EarnedValue;

/// <summary>Project with the columns that its earned value needs.</summary>
internal sealed record EarnedProject(Guid ProjectId, decimal? TotalInvestment, DateOnly? ActualFinish);
