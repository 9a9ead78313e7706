using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

/// <summary>A combination of proposals.</summary>
public sealed record RecoveryCombinationView(BackwardPlanView Plan, RecoveryCombination Combination);
