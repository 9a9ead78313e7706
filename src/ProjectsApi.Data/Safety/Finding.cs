using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;

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

    /// <summary>Unit that has to rectify it (整改责任单位).</summary>
    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }

    /// <summary>Plan of a major danger: goals, people, safeguards (治理方案).</summary>
    public string? Plan { get; set; }

    /// <summary>Funds for the rectification, yuan (整改资金).</summary>
    public decimal? Funds { get; set; }

    /// <summary>What proves the rectification (整改佐证).</summary>
    public string? Evidence { get; set; }

    /// <summary>Person who submitted the rectification.</summary>
    public Guid? SubmittedById { get; set; }

    public Person? SubmittedBy { get; set; }

    /// <summary>Another person, who rechecked it (复查人).</summary>
    public Guid? RecheckedById { get; set; }

    public Person? RecheckedBy { get; set; }

    /// <summary>Last day to rectify, inclusive.</summary>
    public DateOnly? Deadline { get; set; }

    public required FindingState State { get; set; }

    /// <summary>Day of closing (销号); only a closed finding has one.</summary>
    public DateOnly? ClosedOn { get; set; }
}
