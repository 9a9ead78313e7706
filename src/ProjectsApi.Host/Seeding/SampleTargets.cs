using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Host.Seeding;

/// <summary>Made-up targets of the compressor base itself, beside the park's figures that the page gives.</summary>
internal static class SampleTargets
{
    private const string Product = "空调压缩机";
    private const string Unit = "台";

    public static IEnumerable<JobTarget> Jobs(Guid projectId, Guid firstPhase) =>
    [
        Provenance.Sample.Mark(new JobTarget
        {
            Id = SeedId.Of("sample jobs: phase"),
            ProjectId = projectId,
            Scope = TargetScope.Phase,
            PhaseId = firstPhase,
            Year = 2024,
            Part = PeriodPart.H1,
            PlannedJobs = 600,
            ActualJobs = 85,
        }),
        Provenance.Sample.Mark(new JobTarget
        {
            Id = SeedId.Of("sample jobs: project"),
            ProjectId = projectId,
            Scope = TargetScope.Project,
            Year = 2025,
            Part = PeriodPart.Year,
            PlannedJobs = 1_200,
        }),
    ];

    public static IEnumerable<OutputTarget> Output(Guid projectId, Guid firstPhase) =>
    [
        Provenance.Sample.Mark(new OutputTarget
        {
            Id = SeedId.Of("sample output: phase"),
            ProjectId = projectId,
            Scope = TargetScope.Phase,
            PhaseId = firstPhase,
            Year = 2024,
            Part = PeriodPart.H2,
            ProductName = Product,
            PlannedQuantity = 2_000_000m,
            QuantityUnit = Unit,
            PlannedValue = 700_000_000m,
        }),
        Provenance.Sample.Mark(new OutputTarget
        {
            Id = SeedId.Of("sample output: project"),
            ProjectId = projectId,
            Scope = TargetScope.Project,
            Year = 2026,
            Part = PeriodPart.Year,
            ProductName = Product,
            PlannedQuantity = 15_000_000m,
            QuantityUnit = Unit,
            PlannedValue = 5_000_000_000m,
        }),
    ];
}
