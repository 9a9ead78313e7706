using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;
using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Unique keys and foreign keys.</summary>
public abstract class KeySuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_project_code_is_used_once() =>
        await RefusesAsync(
            r => new Project { Name = "又一个", Category = r.Project.Category, Stage = r.Project.Stage, Code = r.Project.Code });

    [SkippableFact]
    public async Task Projects_without_a_code_are_many()
    {
        await using var context = database.Open();
        foreach (var name in new[] { "甲", "乙" })
        {
            context.Add(new Project { Name = name, Category = ProjectCategory.Housing, Stage = ProjectStage.Started });
        }

        Assert.Equal(2, await context.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task A_phase_number_is_used_once_in_a_project() =>
        await RefusesAsync(r => new Phase { ProjectId = r.Project.Id, Ordinal = r.Phase.Ordinal, Name = "又一期" });

    [SkippableFact]
    public async Task An_organisation_has_a_role_in_a_project_once() =>
        await RefusesAsync(r => new ProjectParty { ProjectId = r.Project.Id, OrganisationId = r.Office.Id, Role = PartyRole.Investor });

    [SkippableFact]
    public async Task A_month_has_one_plan() =>
        await RefusesAsync(r => new InvestmentPlan { ProjectId = r.Project.Id, Year = 2023, Month = 4, Amount = 1 });

    [SkippableFact]
    public async Task A_year_has_one_plan_of_its_own()
    {
        var register = await SavedAsync();
        await using (var first = database.Open())
        {
            first.Add(new InvestmentPlan { ProjectId = register.Project.Id, Year = 2023, Amount = 1 });
            await first.SaveChangesAsync();
        }

        await RefusesAsync(new InvestmentPlan { ProjectId = register.Project.Id, Year = 2023, Amount = 2 });
    }

    [SkippableFact]
    public async Task Two_nodes_are_linked_once() =>
        await RefusesAsync(r => new ScheduleLink
        {
            ProjectId = r.Project.Id,
            PredecessorId = r.Node.Id,
            SuccessorId = r.Next.Id,
            Kind = ScheduleLinkKind.SS,
        });

    [SkippableFact]
    public async Task A_row_needs_its_project() =>
        await RefusesAsync(_ => new InvestmentPlan { ProjectId = Guid.CreateVersion7(), Year = 2023, Amount = 1 });

    [SkippableFact]
    public async Task A_milestone_belongs_to_a_phase_of_its_own_project()
    {
        var other = await SavedAsync();

        await RefusesAsync(r => new InvestmentMilestone
        {
            ProjectId = r.Project.Id,
            PhaseId = other.Phase.Id,
            Kind = MilestoneKind.Land,
            Name = "供地",
        });
    }

    [SkippableFact]
    public async Task A_target_belongs_to_a_phase_of_its_own_project()
    {
        var other = await SavedAsync();

        await RefusesAsync(r => new JobTarget { Scope = TargetScope.Phase, ProjectId = r.Project.Id, PhaseId = other.Phase.Id });
        await RefusesAsync(r => new OutputTarget { Scope = TargetScope.Phase, ProjectId = r.Project.Id, PhaseId = other.Phase.Id });
    }

    [SkippableFact]
    public async Task A_node_lies_under_a_node_of_its_own_project()
    {
        var other = await SavedAsync();

        await RefusesAsync(r => new ScheduleNode
        {
            ProjectId = r.Project.Id,
            ParentId = other.Node.Id,
            Ordinal = 3,
            Name = "验收",
            Kind = ScheduleNodeKind.Task,
        });
    }

    [SkippableFact]
    public async Task A_link_joins_nodes_of_its_own_project()
    {
        var other = await SavedAsync();

        await RefusesAsync(r => Link(r.Project.Id, other.Node.Id, r.Next.Id));
        await RefusesAsync(r => Link(r.Project.Id, r.Node.Id, other.Next.Id));
    }

    [SkippableFact]
    public async Task A_project_takes_everything_below_it_along()
    {
        var register = await SavedAsync();
        await using var context = database.Open();

        Assert.Equal(1, await context.Projects.Where(p => p.Id == register.Project.Id).ExecuteDeleteAsync());

        Assert.False(await context.ScheduleNodes.AnyAsync(n => n.ProjectId == register.Project.Id));
        Assert.False(await context.ScheduleLinks.AnyAsync(l => l.ProjectId == register.Project.Id));
        Assert.False(await context.Phases.AnyAsync(p => p.ProjectId == register.Project.Id));
        Assert.False(await context.Findings.AnyAsync(f => f.SafetyCheckId == register.Check.Id));
    }

    [SkippableFact]
    public async Task An_organisation_that_is_named_somewhere_stays()
    {
        var register = await SavedAsync();
        await using var context = database.Open();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => context.Organisations.Where(o => o.Id == register.Office.Id).ExecuteDeleteAsync());
    }

    private static ScheduleLink Link(Guid project, Guid predecessor, Guid successor) =>
        new() { ProjectId = project, PredecessorId = predecessor, SuccessorId = successor, Kind = ScheduleLinkKind.FS };

    private async Task<Register> SavedAsync()
    {
        var register = new Register();
        await using var context = database.Open();
        context.AddRange(register.Rows);
        await context.SaveChangesAsync();
        return register;
    }

    private async Task RefusesAsync(Func<Register, Entity> row) => await RefusesAsync(row(await SavedAsync()));

    private async Task RefusesAsync(Entity row)
    {
        await using var context = database.Open();
        context.Add(row);
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }
}
