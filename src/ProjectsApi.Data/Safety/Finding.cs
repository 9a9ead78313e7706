using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Safety;

/// <summary>Hidden danger found by a safety check (隐患).</summary>
public sealed class Finding : Entity
{
    public required Guid SafetyCheckId { get; set; }

    public SafetyCheck SafetyCheck { get => field ?? throw new NavigationNotLoadedException(nameof(SafetyCheck)); set; }

    public required HazardLevel HazardLevel { get; set; }

    public required string Description { get; set; }

    /// <summary>What is to be done about it (整改措施).</summary>
    public string? Measure { get; set; }

    /// <summary>Last day to rectify, inclusive.</summary>
    public DateOnly? Deadline { get; set; }

    public required FindingState State { get; set; }

    /// <summary>Day of closing (销号); only a closed finding has one.</summary>
    public DateOnly? ClosedOn { get; set; }
}
