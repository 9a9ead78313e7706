using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Safety;

[Description("A new hidden danger, in state FOUND(新发现的隐患)")]
internal sealed record FindingInput
{
    [Description("Level of the danger(隐患等级)")]
    public required HazardLevel HazardLevel { get; init; }

    [Description("Description of the danger(隐患描述)")]
    public required string Description { get; init; }

    [Description("Rectification measure(整改措施)")]
    public string? Measure { get; init; }

    [Description("Organisation responsible for the rectification(整改责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Guid? ResponsibleOrganisationId { get; init; }

    [Description("Last day of the rectification, not before the check(整改期限)")]
    public DateOnly? Deadline { get; init; }

    [Description("Plan of a major danger: goals, people, safeguards(治理方案)")]
    public string? Plan { get; init; }

    [Description("Funds for the rectification(整改资金)")]
    public MoneyInput? Funds { get; init; }
}
