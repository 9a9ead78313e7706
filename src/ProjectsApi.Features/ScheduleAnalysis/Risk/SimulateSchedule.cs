using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Risk;
using Simulation = ProjectsApi.Planning.Risk.ScheduleRisk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Simulates the schedules of several projects in turn, after one common load.</summary>
internal sealed class SimulateSchedule(IDbContextFactory<ProjectsDbContext> contexts, KeptSchedules kept) : IUseCase
{
    /// <summary>Limit of iterations times nodes of all projects, a few seconds of work.</summary>
    public const long MostWork = 20_000_000;

    // Leaves processors for other requests.
    private const int MostThreads = 4;

    /// <param name="projects">Projects.</param>
    /// <param name="question">Parameters.</param>
    /// <param name="today">Start of a schedule without dates.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the simulation between two iterations.</param>
    public async Task<SimulationOutcome> HandleAsync(
        IReadOnlyList<Guid> projects, SimulationRequest question, DateOnly today, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var schedules = await kept.ReadAsync(database, projects, past is not null, cancellationToken);
        var work = schedules.Values.Sum(schedule => (long)schedule.Rows.Nodes.Count) * question.Iterations;
        if (work > MostWork)
        {
            return SimulationOutcome.Of(tooMuch: work);
        }

        var known = schedules.Values.SelectMany(schedule => schedule.Rows.Nodes).Select(node => node.Id).ToHashSet();
        foreach (var unknown in question.NodeKeys.Where(key => !known.Contains(key)).Take(1))
        {
            return SimulationOutcome.Without(unknown);
        }

        var simulated = new Dictionary<Guid, SimulatedSchedule>();
        foreach (var (project, schedule) in schedules)
        {
            if (schedule.Rows.Nodes.Count > 0 && Simulate(
                schedule.Compute(new ScheduleRequest(today), cancellationToken), question, cancellationToken) is { } result)
            {
                simulated.Add(project, result);
            }
        }

        return new SimulationOutcome(simulated);
    }

    private static SimulatedSchedule? Simulate(ComputedSchedule schedule, SimulationRequest question, CancellationToken cancellationToken)
    {
        if (schedule.Model is not { } model)
        {
            return null;
        }

        var estimates = RiskEstimates.Of(schedule);
        var settings = new RiskSettings(question.Iterations, question.Seed)
        {
            Spread = RiskEstimates.Of(question.Spread),
            Targets = [.. question.NodeKeys.Where(schedule.Indexes.ContainsKey).Select(key => schedule.Indexes[key])],
            Parallelism = Math.Min(Environment.ProcessorCount, MostThreads),
        };
        var uncertain = estimates.Count(estimate => estimate is { IsCertain: false });
        return new SimulatedSchedule(
            schedule, Simulation.Simulate(model, estimates, settings, cancellationToken), question.Seed, uncertain);
    }
}
