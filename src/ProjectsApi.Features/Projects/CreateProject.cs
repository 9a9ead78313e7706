using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("A new project, before construction(新增项目)")]
internal sealed record CreateProjectInput : WriteInput
{
    [Description("Full name(项目名称)")]
    public required string Name { get; init; }

    [Description("Category(项目类别)")]
    public required ProjectCategory Category { get; init; }

    [Description("First stage: CONCEIVED, NEGOTIATING or SIGNED; advanceProjectStage leads to later ones(起始阶段)")]
    [DefaultValue(ProjectStage.Conceived)]
    public ProjectStage Stage { get; init; }

    [Description("First day in that stage, not after today; today by default(进入阶段日期)")]
    public DateOnly? StageEnteredOn { get; init; }

    [Description("National project code, 24 characters, either format; unique(项目代码)")]
    public string? Code { get; init; }

    [Description("Short name(项目简称)")]
    public string? ShortName { get; init; }

    [Description("Content and purpose of the construction(建设内容)")]
    public string? Summary { get; init; }

    [Description("Class in the annual plan(年度类别)")]
    public AnnualClass? AnnualClass { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Guid? ResponsibleOrganisationId { get; init; }

    [Description("Address in words(地址)")]
    public string? Address { get; init; }

    [Description("Degrees north, WGS 84, -90 to 90, at most 6 decimal places; needs the longitude(纬度)")]
    public decimal? Latitude { get; init; }

    [Description("Degrees east, WGS 84, -180 to 180, at most 6 decimal places; needs the latitude(经度)")]
    public decimal? Longitude { get; init; }

    [Description("Industry of the main product by GB/T 4754; needs the edition(行业代码)")]
    public string? IndustryCode { get; init; }

    [Description("Edition of GB/T 4754(行业代码版本)")]
    public string? IndustryCodeEdition { get; init; }

    [Description("Planned total investment(总投资)")]
    public MoneyInput? TotalInvestment { get; init; }

    [Description("Planned capacity per year; needs its unit(规划年产能)")]
    public decimal? CapacityQuantity { get; init; }

    [Description("Unit of the capacity(产能单位)")]
    public string? CapacityUnit { get; init; }

    [Description("Seconds per unit produced, more than zero(生产节拍,秒/台)")]
    public decimal? TaktSeconds { get; init; }

    [Description("First day of the plan(计划开工)")]
    public DateOnly? PlannedStart { get; init; }

    [Description("Last day of the plan, inclusive(计划竣工)")]
    public DateOnly? PlannedFinish { get; init; }
}

internal sealed class CreateProject : IWriteCase<CreateProjectInput, Project>
{
    public async Task<Project?> DecideAsync(WriteContext write, CreateProjectInput input, CancellationToken cancellationToken)
    {
        var project = ProjectOf(input);
        var enteredOn = input.StageEnteredOn ?? write.Today;
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId, "responsibleOrganisationId", cancellationToken);
        await ProjectCodes.CheckAsync(write, project, cancellationToken);
        write.AddErrors(ProjectRules.Problems(project, write.Today));
        if (!Project.MayBeginIn(input.Stage))
        {
            write.AddError(
                "stage",
                "A project is registered before construction: CONCEIVED, NEGOTIATING or SIGNED. Use advanceProjectStage afterwards.");
        }

        if (enteredOn > write.Today)
        {
            write.AddError("stageEnteredOn", $"The day is after today, {write.Today:yyyy-MM-dd}.");
        }

        write.Database.Add(project);
        write.Database.Add(new StageEntry { ProjectId = project.Id, Stage = project.Stage, EnteredOn = enteredOn });
        return project;
    }

    private static Project ProjectOf(CreateProjectInput input) => new()
    {
        Name = input.Name,
        Category = input.Category,
        Stage = input.Stage,
        Code = input.Code,
        ShortName = input.ShortName,
        Summary = input.Summary,
        AnnualClass = input.AnnualClass,
        ResponsibleOrganisationId = input.ResponsibleOrganisationId,
        Address = input.Address,
        Latitude = input.Latitude,
        Longitude = input.Longitude,
        IndustryCode = input.IndustryCode,
        IndustryCodeEdition = input.IndustryCodeEdition,
        TotalInvestment = input.TotalInvestment?.Yuan,
        CapacityQuantity = input.CapacityQuantity,
        CapacityUnit = input.CapacityUnit,
        TaktSeconds = input.TaktSeconds,
        PlannedStart = input.PlannedStart,
        PlannedFinish = input.PlannedFinish,
    };
}
