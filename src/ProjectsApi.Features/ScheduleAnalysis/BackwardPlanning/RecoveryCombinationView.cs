using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

/// <summary>Changes made together.</summary>
public sealed record RecoveryCombinationView(BackwardPlanView Plan, RecoveryCombination Combination);
