using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>One valid target of each kind, with a value in every column that a constraint names.</summary>
internal static class TargetRows
{
    public static IEnumerable<Entity> Of(Project project, Phase phase)
    {
        yield return new JobTarget
        {
            Scope = TargetScope.Phase,
            ProjectId = project.Id,
            PhaseId = phase.Id,
            ParkName = "产业园",
            Year = 2024,
            Part = PeriodPart.Year,
            PlannedJobs = 5000,
            ActualJobs = 9,
        };
        yield return new OutputTarget
        {
            Scope = TargetScope.Park,
            ProjectId = project.Id,
            PhaseId = phase.Id,
            ParkName = "产业园",
            Year = 2024,
            Part = PeriodPart.Year,
            ProductName = "压缩机",
            PlannedQuantity = 100,
            ActualQuantity = 9,
            QuantityUnit = "台",
            PlannedValue = 100,
            ActualValue = 20,
        };
    }
}
