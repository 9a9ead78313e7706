using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Investment milestones of one status, with their amounts in yuan.</summary>
internal sealed record MilestoneCount(MilestoneStatus Status, int Count, decimal PlannedAmount, decimal PaidAmount);
