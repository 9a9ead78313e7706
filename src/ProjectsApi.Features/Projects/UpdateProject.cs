using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("New values of a project; omitted values stay, null clears. The stage has its own mutations(修改项目)")]
internal sealed record UpdateProjectInput : ChangeInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Full name(项目名称)")]
    public Optional<string> Name { get; init; }

    [Description("Category(项目类别)")]
    public Optional<ProjectCategory> Category { get; init; }

    [Description("National project code, 24 characters, either format; unique(项目代码)")]
    public Optional<string?> Code { get; init; }

    [Description("Short name(项目简称)")]
    public Optional<string?> ShortName { get; init; }

    [Description("Content and purpose of the construction(建设内容)")]
    public Optional<string?> Summary { get; init; }

    [Description("Class in the annual plan(年度类别)")]
    public Optional<AnnualClass?> AnnualClass { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Optional<Guid?> ResponsibleOrganisationId { get; init; }

    [Description("Address in words(地址)")]
    public Optional<string?> Address { get; init; }

    [Description("Degrees north, WGS 84, -90 to 90, at most 6 decimal places; needs the longitude(纬度)")]
    public Optional<decimal?> Latitude { get; init; }

    [Description("Degrees east, WGS 84, -180 to 180, at most 6 decimal places; needs the latitude(经度)")]
    public Optional<decimal?> Longitude { get; init; }

    [Description("Industry of the main product by GB/T 4754; needs the edition(行业代码)")]
    public Optional<string?> IndustryCode { get; init; }

    [Description("Edition of GB/T 4754(行业代码版本)")]
    public Optional<string?> IndustryCodeEdition { get; init; }

    [Description("Planned total investment(总投资)")]
    public Optional<MoneyInput?> TotalInvestment { get; init; }

    [Description("Planned capacity per year; needs its unit(规划年产能)")]
    public Optional<decimal?> CapacityQuantity { get; init; }

    [Description("Unit of the capacity(产能单位)")]
    public Optional<string?> CapacityUnit { get; init; }

    [Description("Seconds per unit produced, more than zero(生产节拍,秒/台)")]
    public Optional<decimal?> TaktSeconds { get; init; }

    [Description("First day of the plan(计划开工)")]
    public Optional<DateOnly?> PlannedStart { get; init; }

    [Description("Last day of the plan, inclusive(计划竣工)")]
    public Optional<DateOnly?> PlannedFinish { get; init; }

    [Description("Day on which work began, not after today(实际开工)")]
    public Optional<DateOnly?> ActualStart { get; init; }

    [Description("Last day of work, inclusive, not after today(实际竣工)")]
    public Optional<DateOnly?> ActualFinish { get; init; }

    [Description("Day of the entry into the statistics of fixed-asset investment, not after today(入库日期)")]
    public Optional<DateOnly?> StatisticsEntryOn { get; init; }

    [Description("Physical progress, percent, 0 to 100(形象进度)")]
    public Optional<decimal?> PhysicalProgress { get; init; }
}

internal sealed class UpdateProject : IWriteCase<UpdateProjectInput, Project>
{
    public async Task<Project?> DecideAsync(WriteContext write, UpdateProjectInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<Project>(input.ProjectId, "projectId", cancellationToken) is not { } project)
        {
            return null;
        }

        write.ExpectVersion(project, input.ExpectedVersion);
        SetIdentity(project, input);
        SetFigures(project, input);
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId.Value, "responsibleOrganisationId", cancellationToken);
        await ProjectCodes.CheckAsync(write, project, cancellationToken);
        write.AddErrors(ProjectRules.Problems(project, write.Today));
        return project;
    }

    private static void SetIdentity(Project project, UpdateProjectInput input)
    {
        project.Name = input.Name.Or(project.Name);
        project.Category = input.Category.Or(project.Category);
        project.Code = input.Code.Or(project.Code);
        project.ShortName = input.ShortName.Or(project.ShortName);
        project.Summary = input.Summary.Or(project.Summary);
        project.AnnualClass = input.AnnualClass.Or(project.AnnualClass);
        project.ResponsibleOrganisationId = input.ResponsibleOrganisationId.Or(project.ResponsibleOrganisationId);
        project.Address = input.Address.Or(project.Address);
        project.Latitude = input.Latitude.Or(project.Latitude);
        project.Longitude = input.Longitude.Or(project.Longitude);
        project.IndustryCode = input.IndustryCode.Or(project.IndustryCode);
        project.IndustryCodeEdition = input.IndustryCodeEdition.Or(project.IndustryCodeEdition);
    }

    private static void SetFigures(Project project, UpdateProjectInput input)
    {
        project.TotalInvestment = input.TotalInvestment.IsGiven ? input.TotalInvestment.Value?.Yuan : project.TotalInvestment;
        project.CapacityQuantity = input.CapacityQuantity.Or(project.CapacityQuantity);
        project.CapacityUnit = input.CapacityUnit.Or(project.CapacityUnit);
        project.TaktSeconds = input.TaktSeconds.Or(project.TaktSeconds);
        project.PlannedStart = input.PlannedStart.Or(project.PlannedStart);
        project.PlannedFinish = input.PlannedFinish.Or(project.PlannedFinish);
        project.ActualStart = input.ActualStart.Or(project.ActualStart);
        project.ActualFinish = input.ActualFinish.Or(project.ActualFinish);
        project.StatisticsEntryOn = input.StatisticsEntryOn.Or(project.StatisticsEntryOn);
        project.PhysicalProgress = input.PhysicalProgress.Or(project.PhysicalProgress);
    }
}
