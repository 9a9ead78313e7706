using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Host.Seeding;

/// <summary>Writes the newspaper's facts, and marked samples around them, into an empty register.</summary>
public static class SampleDataSeeder
{
    /// <summary>Seeds in one save, or does nothing when the register holds a project or an organisation.</summary>
    /// <param name="context">Context over a migrated database.</param>
    /// <param name="today">Reference day of the fictional project; nothing else depends on it.</param>
    /// <param name="cancellationToken">Stops before the save is committed.</param>
    /// <returns>True when rows were written.</returns>
    public static async Task<bool> SeedAsync(ProjectsDbContext context, DateOnly today, CancellationToken cancellationToken)
    {
        if (await context.Projects.AnyAsync(cancellationToken) || await context.Organisations.AnyAsync(cancellationToken))
        {
            return false;
        }

        AddFacts(context);
        AddCompressorBaseSamples(context);
        AddSampleProject(context, today);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static void AddFacts(ProjectsDbContext context)
    {
        context.AddRange(ZoneOrganisations.Rows());
        context.Add(CompressorBase.Row());
        context.Add(CompressorBase.Started());
        context.AddRange(CompressorBase.Parties());
        context.Add(CompressorBase.Phase());
        context.Add(CompressorBase.GroundBroken());
        context.Add(CompressorBase.ParkJobs());
        context.AddRange(CompressorBase.ParkOutput());
        context.AddRange(NewspaperProjects.Rows());
    }

    private static void AddCompressorBaseSamples(ProjectsDbContext context)
    {
        var (project, phase) = (CompressorBase.Id, CompressorBase.FirstPhase);
        context.AddRange(SampleOrganisations.Rows());
        context.AddRange(SampleMilestones.Rows(project, phase));
        context.AddRange(SampleInvestment.PlanRows(project));
        context.AddRange(SampleInvestment.LedgerRows(project));
        context.AddRange(SampleSchedule.NodeRows(project));
        context.AddRange(SampleSchedule.LinkRows(project));
        context.Add(SamplePlanning.Setup(project));
        context.Add(SamplePlanning.Calendar(project));
        context.Add(SamplePlanning.Baseline(project, SampleSchedule.NodeRows(project)));
        context.AddRange(SampleSafety.Rows(project));
        context.AddRange(SampleTargets.Jobs(project, phase));
        context.AddRange(SampleTargets.Output(project, phase));
    }

    private static void AddSampleProject(ProjectsDbContext context, DateOnly today)
    {
        context.Add(SampleProject.Row(today));
        context.AddRange(SampleProject.Stages(today));
        context.AddRange(SampleProject.Parties());
        context.AddRange(SampleProject.Milestones(today));
        context.AddRange(SampleProject.Plans(today));
        context.AddRange(SampleProject.Ledger(today));
        context.AddRange(SampleProject.ScheduleNodes(today));
    }
}
