using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Data.Model;

/// <summary>Filters rows outside the scope of a context; contexts without a scope have a model without filters.</summary>
internal static class ReadFilters
{
    private const string Reach = "Reach";

    /// <summary>Names of the filters, for queries that must ignore them.</summary>
    public static IReadOnlyCollection<string> All { get; } = [Reach];

    public static void AddTo(ModelBuilder model, ProjectsDbContext context)
    {
        Expression<Func<Project, bool>> seen = project =>
            context.VisibleOrganisations.Contains(project.ResponsibleOrganisationId)
            || (context.SeesUnassigned && project.ResponsibleOrganisationId == null);
        model.Entity<Project>().HasQueryFilter(Reach, seen);
        foreach (var entity in model.Model.GetEntityTypes().Select(type => type.ClrType).ToList())
        {
            if (entity.GetProperty(nameof(StageEntry.Project)) is { } project && project.PropertyType == typeof(Project))
            {
                model.Entity(entity).HasQueryFilter(Reach, Through(entity, seen, nameof(StageEntry.Project)));
            }
        }

        model.Entity<Finding>()
            .HasQueryFilter(Reach, Through(typeof(Finding), seen, nameof(Finding.SafetyCheck), nameof(SafetyCheck.Project)));
        model.Entity<ScheduleForecast>().HasQueryFilter(
            Reach, Through(typeof(ScheduleForecast), seen, nameof(ScheduleForecast.Node), nameof(ScheduleNode.Project)));
        // The same organisations as of the projects in the group.
        model.Entity<GroupSums>().HasQueryFilter(Reach, sums =>
            context.VisibleOrganisations.Contains(sums.ResponsibleOrganisationId)
            || (context.SeesUnassigned && sums.ResponsibleOrganisationId == null));
        model.Entity<Person>().HasQueryFilter(Reach, person => context.SeesPeople || person.Id == context.Myself);
        model.Entity<RoleGrant>().HasQueryFilter(Reach, grant => context.SeesPeople || grant.PersonId == context.Myself);
        model.Entity<Session>().HasQueryFilter(Reach, session => context.SeesPeople || session.PersonId == context.Myself);
        model.Entity<SignInCode>().HasQueryFilter(Reach, code => context.SeesPeople || code.PersonId == context.Myself);
        // Without rights on people a caller sees only their own row, and not its log.
        model.Entity<Change>().HasQueryFilter(Reach, change =>
            context.Projects.Any(project => project.Id == change.ProjectId)
            || change.Entity == nameof(Organisation)
            || (context.SeesPeople && (change.Entity == nameof(Person) || change.Entity == nameof(RoleGrant))));
    }

    private static LambdaExpression Through(Type entity, Expression<Func<Project, bool>> seen, params string[] path)
    {
        var row = Expression.Parameter(entity, "e");
        var project = path.Aggregate((Expression)row, Expression.Property);
        return Expression.Lambda(new Replacement(seen.Parameters[0], project).Visit(seen.Body), row);
    }
}
