using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.Schedules.Targets;

/// <summary>Changes made together.</summary>
public sealed record RecoveryCombinationView(BackwardPlanView Plan, RecoveryCombination Combination);
