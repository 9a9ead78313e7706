using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Parity;

/// <summary>The small register and names on which databases like to disagree.</summary>
internal static class ParityRegister
{
    private static readonly string[] Names =
    [
        "abc", "ABC", "aBCd", "Äpfel", "zebra", "Zebra", "_underscore", "50%", "[brackets]", "back\\slash", "it's", "压缩", "🏭厂", "～全角",
        "e\u0301", "\u00e9", "10", "9",
    ];

    public static async Task SeedAsync(TestApi api)
    {
        var register = await SmallRegister.SeedAsync(api);
        foreach (var (name, index) in Names.Select((name, index) => (name, index)))
        {
            var project = await api.HasProjectAsync(name, p => FillIn(p, index, register), (ProjectStage)(1 + (index % 9)));
            if (index % 4 == 0)
            {
                await api.HasMilestoneAsync(project, "节点", new(2023, 1 + (index % 12), 1), actualOn: new(2023, 12, 1));
                await api.HasMilestoneAsync(project, "未达", index % 8 == 0 ? new(2025, 1, 1) : null);
                await api.HasRecordAsync(project, 2024, 1 + (index % 3), 0.0001m + index);
            }
        }
    }

    private static void FillIn(Project project, int index, SmallRegister register)
    {
        project.ShortName = (index % 3) switch { 0 => null, 1 => "SHORT", _ => "简称" };
        project.AnnualClass = index % 4 == 0 ? null : (AnnualClass)(index % 4);
        project.TotalInvestment = index % 5 == 0 ? null : (index % 5 * 1_000m) + 0.1m;
        project.PlannedStart = index % 3 == 1 ? null : new DateOnly(2023, 1 + (index % 4), 1);
        project.ResponsibleOrganisationId = (index % 3) switch { 0 => null, 1 => register.Office.Id, _ => register.Committee.Id };
        project.PhysicalProgress = index % 2 == 0 ? null : index * 1.25m;
    }
}
