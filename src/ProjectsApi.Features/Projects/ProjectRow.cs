using System.Linq.Expressions;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Projects;

internal sealed class ProjectRow : RegisterRow<Project>
{
    public const string TypeName = "Project";

    public ProjectRow()
        : base(TypeName, "Projects", "Key project(重点项目)")
    {
        OrderedBy(SortKey.By<Project, string>("name", p => p.Name));
        BesideEach(p => p.Progress, p => p.Project, new Dictionary<string, Expression<Func<ProjectProgress, object>>>
        {
            [nameof(Project.Id)] = p => p.ProjectId,
        });
        Column("code", p => p.Code, "National project code, 24 characters(项目代码)");
        Column("name", p => p.Name, "Full name(项目名称)");
        Column("shortName", p => p.ShortName, "Short name(项目简称)");
        Column("summary", p => p.Summary, "Content and purpose of the construction(建设内容)", order: false);
        Column("category", p => p.Category, "Category(项目类别)");
        Column("stage", p => p.Stage, "Stage of life(项目阶段)");
        Column("annualClass", p => p.AnnualClass, "Class in the annual plan(年度类别)");
        Computed("location", p => Location.Of(p.Address, p.Latitude, p.Longitude), "Place(建设地点)", typeof(LocationType));
        FilterGroup("location", "Place(建设地点)", where =>
        {
            where.Where("address", p => p.Address, "Address(地址)");
            where.Where("latitude", p => p.Latitude, "Degrees north(纬度)");
            where.Where("longitude", p => p.Longitude, "Degrees east(经度)");
        });
        Column("address", p => p.Address, "Address(地址)", show: false, order: false);
        Column("latitude", p => p.Latitude, "Degrees north(纬度)", show: false, order: false);
        Column("longitude", p => p.Longitude, "Degrees east(经度)", show: false, order: false);
        Computed(
            "industry", p => Industry.Of(p.IndustryCode, p.IndustryCodeEdition), "Industry of the main product(行业)", typeof(IndustryType));
        Column("industryCode", p => p.IndustryCode, "Industry code(行业代码)", show: false, order: false);
        Column("industryCodeEdition", p => p.IndustryCodeEdition, "Edition of the industry code(行业代码版本)", show: false, order: false);
        Amount("totalInvestment", p => p.TotalInvestment, "Planned total investment(总投资)");
        Computed(
            "plannedCapacity", p => Capacity.Of(
                p.CapacityQuantity, p.CapacityUnit), "Planned capacity per year(规划年产能)", typeof(CapacityType));
        Column("capacityQuantity", p => p.CapacityQuantity, "Planned capacity per year(规划年产能)", show: false);
        Column("capacityUnit", p => p.CapacityUnit, "Unit of the capacity(产能单位)", show: false, order: false);
        Column("taktSeconds", p => p.TaktSeconds, "Seconds per unit produced(生产节拍,秒/台)");
        Column("plannedStart", p => p.PlannedStart, "First day of the plan(计划开工)");
        Column("plannedFinish", p => p.PlannedFinish, "Last day of the plan, inclusive(计划竣工)");
        Column("actualStart", p => p.ActualStart, "Day on which work began(实际开工)");
        Column("actualFinish", p => p.ActualFinish, "Last day of work, inclusive(实际竣工)");
        Column(
            "statisticsEntryOn", p =>
                p.StatisticsEntryOn, "Day of entry into the statistics of fixed-asset investment; none before the entry(入库日期)");
        Column("physicalProgress", p => p.PhysicalProgress, "Physical progress, percent, 0 to 100(形象进度)");
        Reference(
            "responsibleOrganisation", p => p.ResponsibleOrganisation, p => p.ResponsibleOrganisationId,
            "Responsible organisation(责任单位)");
        List<StageEntry>(
            "stageHistory", e =>
                e.ProjectId, "Stages of the project with known days(阶段推进记录)", p => p.StageEntries);
        List<Phase>("phases", p => p.ProjectId, "Phases in order(分期)", p => p.Phases);
        List<ProjectParty>("parties", p => p.ProjectId, "Parties(参建单位)", p => p.Parties);
        this.AddViewerCan(v => v.ResponsibleOrganisationId);
    }
}
