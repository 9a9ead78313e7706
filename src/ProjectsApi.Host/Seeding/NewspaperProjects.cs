using ProjectsApi.Data.Projects;

namespace ProjectsApi.Host.Seeding;

/// <summary>Project sites of the inspection tour and the resettlement housing, with the facts of the page.</summary>
internal static class NewspaperProjects
{
    // The page gives names only. The category follows from the name, otherwise it is Other.
    private static readonly (string Name, ProjectCategory Category)[] Sites =
    [
        ("郑州国际汽车公园", ProjectCategory.Other),
        ("鼎菱跨境电商众创中心", ProjectCategory.Service),
        ("安吉物流高端智慧物流园", ProjectCategory.Logistics),
        ("滨河国际新城孵化园", ProjectCategory.Innovation),
        ("经开区科技创新园", ProjectCategory.Innovation),
        ("郑州中欧班列集结调度指挥中心", ProjectCategory.Logistics),
    ];

    public static IEnumerable<Project> Rows() => Sites.Select(SiteOf).Append(ResettlementHousing());

    private static Project SiteOf((string Name, ProjectCategory Category) site, int index) => Provenance.InspectionTour.Mark(new Project
    {
        Id = SeedId.Of($"project: {site.Name}", index + 1),
        Name = site.Name,
        Category = site.Category,
        Stage = ProjectStage.UnderConstruction,
        Address = "郑州经开区",
        Summary = "2023年4月14日重点项目建设调研所到的项目建设现场之一。",
    });

    // One row for six sites, which the page does not name.
    private static Project ResettlementHousing() => Provenance.ResettlementTour.Mark(new Project
    {
        Id = SeedId.Of("project: resettlement housing", 7),
        Name = "安置房在建项目(6个)",
        ShortName = "安置房在建项目",
        Category = ProjectCategory.Housing,
        Stage = ProjectStage.UnderConstruction,
        Address = "郑州经开区",
        Summary = "2023年4月13日观摩的6个安置房在建项目;报道未列出各项目名称,按一组登记。",
    });
}
