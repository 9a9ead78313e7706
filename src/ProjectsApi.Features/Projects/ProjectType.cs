using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Projects;

[ConnectionName("Projects")]
public sealed class ProjectType : RegisterType<ProjectView>
{
    public const string TypeName = "Project";

    public ProjectType()
        : base(TypeName, "Key project(重点项目)")
    {
        AddIdentity();
        AddPlace();
        AddFigures();
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, ProjectView>(
            "responsibleOrganisation", p => p.ResponsibleOrganisationId, "Organisation that answers for the project(责任单位)");
        Lists.StageEntries("stageHistory", "Stages that the project has been in, as far as their days are known(阶段推进记录)")
            .AddTo<FindStageEntries, Project, ProjectView>(this, e => e.ProjectId);
        Lists.Phases("phases", "Phases in order(分期)").AddTo<FindPhases, Project, ProjectView>(this, p => p.ProjectId);
        Lists.Parties("parties", "Organisations that take part(参建单位)").AddTo<FindProjectParties, Project, ProjectView>(this, p => p.ProjectId);
        this.AddViewerCan(v => v.ResponsibleOrganisationId);
    }

    private void AddIdentity()
    {
        this.Field("code", p => p.Code, "National project code, 24 characters(项目代码)");
        this.Field("name", p => p.Name, "Full name(项目名称)");
        this.Field("shortName", p => p.ShortName, "Short name(项目简称)");
        this.Field("summary", p => p.Summary, "What is built and why(建设内容)");
        this.Field("category", p => p.Category, "Category(项目类别)");
        this.Field("stage", p => p.Stage, "Stage of life(项目阶段)");
        this.Field("annualClass", p => p.AnnualClass, "Class in the annual plan(年度类别)");
    }

    private void AddPlace()
    {
        this.Field("location", p => Location.Of(p.Address, p.Latitude, p.Longitude), "Place(建设地点)", typeof(LocationType));
        this.Field(
            "industry", p => Industry.Of(p.IndustryCode, p.IndustryCodeEdition), "Industry of the main product(行业)", typeof(IndustryType));
    }

    private void AddFigures()
    {
        this.Field("totalInvestment", p => Money.OfYuan(p.TotalInvestment), "Planned total investment(总投资)", typeof(MoneyType));
        this.Field("plannedCapacity", p => Capacity.Of(p.CapacityQuantity, p.CapacityUnit), "Planned capacity per year(规划年产能)", typeof(CapacityType));
        this.Field("taktSeconds", p => p.TaktSeconds, "Seconds per unit produced(生产节拍,秒/台)");
        this.Field("plannedStart", p => p.PlannedStart, "First day of the plan(计划开工)");
        this.Field("plannedFinish", p => p.PlannedFinish, "Last day of the plan, inclusive(计划竣工)");
        this.Field("actualStart", p => p.ActualStart, "Day on which work began(实际开工)");
        this.Field("actualFinish", p => p.ActualFinish, "Last day of work, inclusive(实际竣工)");
        this.Field("statisticsEntryOn", p => p.StatisticsEntryOn, "Day of the entry into the statistics of fixed-asset investment; none before(入库日期)");
        this.Field("physicalProgress", p => p.PhysicalProgress, "Physical progress, percent, 0 to 100(形象进度)");
    }
}
