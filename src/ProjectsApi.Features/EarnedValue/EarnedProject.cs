namespace ProjectsApi.Features.EarnedValue;

/// <summary>A project whose value is asked for.</summary>
internal sealed record EarnedProject(Guid ProjectId, decimal? TotalInvestment, DateOnly? ActualFinish);
