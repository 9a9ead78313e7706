using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

/// <summary>A combination of proposals.</summary>
internal sealed record RecoveryCombinationView(BackwardPlanView Plan, RecoveryCombination Combination);
