using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>
/// One writer of random rows: everything that statistics and progress follow from, but schedules, is added, changed and removed.
/// </summary>
/// <param name="api">Register with organisations.</param>
/// <param name="seed">Seed of the choices.</param>
internal sealed class StatisticsStorm(TestApi api, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Organisations and projects to begin with.</summary>
    public static async Task BeginAsync(TestApi api)
    {
        for (var i = 1; i <= 4; i++)
        {
            var organisation = await api.HasOrganisationAsync($"单位{i}");
            await api.HasProjectAsync($"项目{i}", p => p.ResponsibleOrganisationId = organisation.Id);
            await api.HasProjectAsync($"项目1{i}", p => p.TotalInvestment = 10_000.0001m * i, ProjectStage.Signed);
        }
    }

    public async Task RunAsync(int writes)
    {
        Func<ProjectsDbContext, Task>[] kinds =
        [
            AddProjectAsync, ChangeProjectAsync, ChangeProjectAsync, RemoveProjectAsync, AddRecordAsync, AddRecordAsync, CorrectAsync,
            ChangeRecordAsync, RemoveAsync<InvestmentRecord>, SetPlanAsync, SetPlanAsync, RemoveAsync<InvestmentPlan>, SetJobsAsync,
            RemoveAsync<JobTarget>, SetOutputAsync, RemoveAsync<OutputTarget>, SetMilestoneAsync, SetMilestoneAsync,
            RemoveAsync<InvestmentMilestone>, SetFindingAsync, SetFindingAsync, RemoveAsync<Finding>, RemoveAsync<SafetyCheck>,
        ];
        for (var write = 0; write < writes; write++)
        {
            var some = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => kinds[_random.Next(kinds.Length)]).ToList();
            var isKept = _random.Next(8) > 0;
            try
            {
                await api.Get<UnitOfWork>().RunAsync(ChangeAuthor.System, async (database, token) =>
                {
                    foreach (var kind in some)
                    {
                        await kind(database);
                        await database.SaveChangesAsync(token);
                    }

                    return (true, isKept);
                }, CancellationToken.None);
            }
            catch (DbUpdateException refused) when (WriteConflicts.IsIn(refused) || SaveFailure.Of(refused) is not null)
            {
                // Another writer was faster.
            }
        }
    }

    private async Task AddProjectAsync(ProjectsDbContext database)
    {
        var project = new Project
        {
            Name = $"项目{_random.Next(100)}",
            Category = Any<ProjectCategory>(),
            Stage = Any<ProjectStage>(),
            TotalInvestment = Perhaps(Amount()),
            ResponsibleOrganisationId = await AnyOrganisationAsync(database),
        };
        database.Add(project);
        database.Add(Record(project.Id));
        database.Add(Record(project.Id));
        database.Add(new InvestmentPlan { ProjectId = project.Id, Year = Year(), Amount = Amount() });
    }

    private async Task ChangeProjectAsync(ProjectsDbContext database)
    {
        if (await AnyAsync<Project>(database) is not { } project)
        {
            return;
        }

        switch (_random.Next(5))
        {
            case 0:
                database.Entry(project).Property(p => p.Stage).CurrentValue = Any<ProjectStage>();
                break;
            case 1:
                project.Category = Any<ProjectCategory>();
                break;
            case 2:
                project.ResponsibleOrganisationId = await AnyOrganisationAsync(database);
                break;
            case 3:
                project.TotalInvestment = Perhaps(Amount());
                break;
            default:
                project.Name = $"项目{_random.Next(100)}";
                break;
        }
    }

    private async Task RemoveProjectAsync(ProjectsDbContext database)
    {
        if (_random.Next(4) == 0 && await AnyAsync<Project>(database) is { } project)
        {
            database.Remove(project);
        }
    }

    private async Task AddRecordAsync(ProjectsDbContext database)
    {
        if (await AnyAsync<Project>(database) is { } project)
        {
            database.Add(Record(project.Id));
        }
    }

    private async Task CorrectAsync(ProjectsDbContext database)
    {
        if (await AnyAsync<InvestmentRecord>(database) is { } record)
        {
            database.Add(new InvestmentRecord
            {
                ProjectId = record.ProjectId,
                Year = record.Year,
                Month = record.Month,
                Completed = -Amount(),
                PaidIn = 0m,
                CorrectsId = record.Id,
            });
        }
    }

    private async Task ChangeRecordAsync(ProjectsDbContext database)
    {
        if (await AnyAsync<InvestmentRecord>(database) is { } record)
        {
            (record.Year, record.Month, record.Note) = (Year(), _random.Next(1, 13), Perhaps("改"));
            record.Completed = record.CorrectsId is null ? Amount() : -Amount();
        }
    }

    private async Task SetPlanAsync(ProjectsDbContext database)
    {
        if (await AnyAsync<Project>(database) is not { } project)
        {
            return;
        }

        var (year, month) = (Year(), _random.Next(3) == 0 ? (int?)null : _random.Next(1, 13));
        if (await database.InvestmentPlans.AsTracking().SingleOrDefaultAsync(
            p => p.ProjectId == project.Id && p.Year == year && p.Month == month) is { } plan)
        {
            (plan.Amount, plan.Year) = (Amount(), _random.Next(3) == 0 ? Year() : year);
        }
        else
        {
            database.Add(new InvestmentPlan { ProjectId = project.Id, Year = year, Month = month, Amount = Amount() });
        }
    }

    private async Task SetJobsAsync(ProjectsDbContext database)
    {
        var target = _random.Next(2) == 0 ? await AnyAsync<JobTarget>(database) : null;
        if (target is null && await AnyAsync<Project>(database) is { } project)
        {
            target = new JobTarget { ProjectId = project.Id, Scope = TargetScope.Project };
            database.Add(target);
        }

        if (target is not null)
        {
            Aim(target);
            (target.PlannedJobs, target.ActualJobs) = (Perhaps(_random.Next(500)), Perhaps(_random.Next(500)));
        }
    }

    private async Task SetOutputAsync(ProjectsDbContext database)
    {
        var target = _random.Next(2) == 0 ? await AnyAsync<OutputTarget>(database) : null;
        if (target is null && await AnyAsync<Project>(database) is { } project)
        {
            target = new OutputTarget { ProjectId = project.Id, Scope = TargetScope.Project };
            database.Add(target);
        }

        if (target is not null)
        {
            Aim(target);
            (target.PlannedValue, target.ActualValue) = (Perhaps(Amount()), Perhaps(Amount()));
        }
    }

    private async Task SetMilestoneAsync(ProjectsDbContext database)
    {
        var milestone = _random.Next(2) == 0 ? await AnyAsync<InvestmentMilestone>(database) : null;
        if (milestone is null && await AnyAsync<Project>(database) is { } project)
        {
            milestone = new InvestmentMilestone
            {
                ProjectId = project.Id,
                Kind = Any<MilestoneKind>(),
                Name = "付款",
                ActualOn = Perhaps(Day()),
                PaidAmount = Perhaps(Amount()),
            };
            database.Add(milestone);
        }

        if (milestone is not null)
        {
            (milestone.PlannedOn, milestone.PlannedAmount) = (Perhaps(Day()), Perhaps(Amount()));
        }
    }

    private async Task SetFindingAsync(ProjectsDbContext database)
    {
        if (_random.Next(2) == 0 && await AnyAsync<Finding>(database) is { } finding)
        {
            database.Entry(finding).Property(f => f.State).CurrentValue = Any<FindingState>();
            finding.HazardLevel = Any<HazardLevel>();
            return;
        }

        var check = _random.Next(2) == 0 ? await AnyAsync<SafetyCheck>(database) : null;
        if (check is null && await AnyAsync<Project>(database) is { } project)
        {
            check = new SafetyCheck { ProjectId = project.Id, CheckedOn = Day(), Kind = SafetyCheckKind.Routine };
            database.Add(check);
        }

        if (check is not null)
        {
            database.Add(new Finding
            {
                SafetyCheckId = check.Id,
                HazardLevel = Any<HazardLevel>(),
                Description = "临边无防护",
                State = FindingState.Found,
            });
        }
    }

    private void Aim(Target target)
    {
        (target.Scope, target.ParkName) = _random.Next(4) == 0 ? (TargetScope.Park, "园区") : (TargetScope.Project, null);
        target.Year = Perhaps(Year());
        target.Part = target.Year is null ? null : _random.Next(3) switch { 0 => PeriodPart.Year, 1 => PeriodPart.H1, _ => null };
    }

    private async Task RemoveAsync<TRow>(ProjectsDbContext database)
        where TRow : Entity
    {
        if (_random.Next(2) == 0 && await AnyAsync<TRow>(database) is { } row
            && !await database.InvestmentRecords.AnyAsync(r => r.CorrectsId == row.Id))
        {
            database.Remove(row);
        }
    }

    private async Task<TRow?> AnyAsync<TRow>(ProjectsDbContext database)
        where TRow : Entity
    {
        var count = await database.Set<TRow>().CountAsync();
        return await database.Set<TRow>().AsTracking().OrderBy(row => row.Id).Skip(_random.Next(Math.Max(1, count))).FirstOrDefaultAsync();
    }

    private async Task<Guid?> AnyOrganisationAsync(ProjectsDbContext database) =>
        _random.Next(3) == 0 ? null : (await AnyAsync<Organisation>(database))?.Id;

    private InvestmentRecord Record(Guid project) =>
        new() { ProjectId = project, Year = Year(), Month = _random.Next(1, 13), Completed = Amount(), PaidIn = 0m };

    private DateOnly Day() => new DateOnly(2024, 3, 15).AddDays(_random.Next(-60, 60));

    private int Year() => _random.Next(2022, 2026);

    // Four decimals, as many as a column keeps.
    private decimal Amount() => _random.NextInt64(0, 9_999_999_999_999) / 10_000m;

    private TValue Any<TValue>()
        where TValue : struct, Enum => Enum.GetValues<TValue>()[_random.Next(Enum.GetValues<TValue>().Length)];

    private TValue? Perhaps<TValue>(TValue value)
        where TValue : struct => _random.Next(4) == 0 ? null : value;

    private string? Perhaps(string value) => _random.Next(4) == 0 ? null : value;
}
