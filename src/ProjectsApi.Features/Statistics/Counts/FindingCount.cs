using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Findings of one level in one state.</summary>
/// <param name="HazardLevel">Level of the danger.</param>
/// <param name="State">State in the closed loop.</param>
/// <param name="Count">Number of findings.</param>
/// <param name="Overdue">Number of those whose deadline has passed and that are not closed.</param>
internal sealed record FindingCount(HazardLevel HazardLevel, FindingState State, int Count, int Overdue);
