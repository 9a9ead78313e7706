using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class ProjectFilterInput : RegisterFilterInput<Project>
{
    public ProjectFilterInput()
        : base(ProjectType.TypeName, "Which projects(项目筛选)")
    {
        AddIdentity();
        AddFigures();
        WhereObject<Organisation, OrganisationFilterInput>("responsibleOrganisation", p => p.ResponsibleOrganisation, "Responsible organisation(责任单位)");
        WhereList<StageEntry, StageEntryFilterInput>("stageHistory", p => p.StageEntries, "Stages that it has been in(阶段推进记录)");
        WhereList<Phase, PhaseFilterInput>("phases", p => p.Phases, "Phases(分期)");
        WhereList<ProjectParty, ProjectPartyFilterInput>("parties", p => p.Parties, "Parties(参建单位)");
    }

    private void AddIdentity()
    {
        Where("code", p => p.Code, "National project code(项目代码)");
        Where("name", p => p.Name, "Full name(项目名称)");
        Where("shortName", p => p.ShortName, "Short name(项目简称)");
        Where("summary", p => p.Summary, "What is built(建设内容)");
        Where("category", p => p.Category, "Category(项目类别)");
        Where("stage", p => p.Stage, "Stage of life(项目阶段)");
        Where("annualClass", p => p.AnnualClass, "Class in the annual plan(年度类别)");
        Where("address", p => p.Address, "Address(地址)");
        Where("latitude", p => p.Latitude, "Degrees north(纬度)");
        Where("longitude", p => p.Longitude, "Degrees east(经度)");
        Where("industryCode", p => p.IndustryCode, "Industry code(行业代码)");
        Where("industryCodeEdition", p => p.IndustryCodeEdition, "Edition of the industry code(行业代码版本)");
    }

    private void AddFigures()
    {
        Where("totalInvestment", p => p.TotalInvestment, "Planned total investment, yuan(总投资,元)");
        Where("capacityQuantity", p => p.CapacityQuantity, "Planned capacity per year(规划年产能)");
        Where("capacityUnit", p => p.CapacityUnit, "Unit of the capacity(产能单位)");
        Where("taktSeconds", p => p.TaktSeconds, "Seconds per unit(生产节拍,秒/台)");
        Where("plannedStart", p => p.PlannedStart, "First day of the plan(计划开工)");
        Where("plannedFinish", p => p.PlannedFinish, "Last day of the plan(计划竣工)");
        Where("actualStart", p => p.ActualStart, "Day on which work began(实际开工)");
        Where("actualFinish", p => p.ActualFinish, "Last day of work(实际竣工)");
        Where("statisticsEntryOn", p => p.StatisticsEntryOn, "Day of the entry into statistics(入库日期)");
        Where("physicalProgress", p => p.PhysicalProgress, "Physical progress, percent(形象进度)");
    }
}
