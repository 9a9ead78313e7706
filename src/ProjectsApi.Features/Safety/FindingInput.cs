using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Safety;

[Description("A hidden danger as it was found; it begins as FOUND(新发现的隐患)")]
internal sealed record FindingInput
{
    [Description("Level of the danger(隐患等级)")]
    public required HazardLevel HazardLevel { get; init; }

    [Description("What was found(隐患描述)")]
    public required string Description { get; init; }

    [Description("What is to be done(整改措施)")]
    public string? Measure { get; init; }

    [Description("Organisation that has to rectify it(整改责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Guid? ResponsibleOrganisationId { get; init; }

    [Description("Last day for it, not before the check(整改期限)")]
    public DateOnly? Deadline { get; init; }

    [Description("Plan of a major danger: goals, people, safeguards(治理方案)")]
    public string? Plan { get; init; }

    [Description("Funds for the rectification(整改资金)")]
    public MoneyInput? Funds { get; init; }
}
