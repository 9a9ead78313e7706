using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class ProjectSortInput : RegisterSortInput<Project>
{
    public ProjectSortInput()
        : base(ProjectType.TypeName, "Order of projects(项目排序)")
    {
        By("code", p => p.Code, "National project code(项目代码)");
        By("name", p => p.Name, "Full name, by code point(项目名称)");
        By("shortName", p => p.ShortName, "Short name, by code point(项目简称)");
        By("category", p => p.Category, "Category(项目类别)");
        By("stage", p => p.Stage, "Stage, in the order of life(项目阶段)");
        By("annualClass", p => p.AnnualClass, "Class in the annual plan(年度类别)");
        By("totalInvestment", p => p.TotalInvestment, "Planned total investment(总投资)");
        By("capacityQuantity", p => p.CapacityQuantity, "Planned capacity(规划年产能)");
        By("taktSeconds", p => p.TaktSeconds, "Seconds per unit(生产节拍)");
        By("plannedStart", p => p.PlannedStart, "First day of the plan(计划开工)");
        By("plannedFinish", p => p.PlannedFinish, "Last day of the plan(计划竣工)");
        By("actualStart", p => p.ActualStart, "Day on which work began(实际开工)");
        By("actualFinish", p => p.ActualFinish, "Last day of work(实际竣工)");
        By("statisticsEntryOn", p => p.StatisticsEntryOn, "Day of the entry into statistics(入库日期)");
        By("physicalProgress", p => p.PhysicalProgress, "Physical progress(形象进度)");
        ByObject<Organisation, OrganisationSortInput>("responsibleOrganisation", p => p.ResponsibleOrganisation, "Responsible organisation(责任单位)");
    }
}
