using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Targets;

/// <summary>Scope and period of a target; its figures are each table's own.</summary>
/// <param name="ofProject">Targets of a project.</param>
internal abstract class TargetConfiguration<TTarget>(Expression<Func<Project, IEnumerable<TTarget>?>> ofProject)
    : EntityConfiguration<TTarget>
    where TTarget : Target
{
    protected override void ConfigureRow(EntityTypeBuilder<TTarget> builder)
    {
        builder.HasEnum(t => (TargetScope?)t.Scope);
        builder.HasText(t => t.ParkName, TextLength.Name);
        builder.HasCheck("Scope_PhaseNamed", $"\"Scope\" <> {(int)TargetScope.Phase} OR \"PhaseId\" IS NOT NULL");
        builder.HasCheck("Scope_ParkNamed", $"\"Scope\" <> {(int)TargetScope.Park} OR \"ParkName\" IS NOT NULL");
        builder.HasYear(t => t.Year);
        builder.HasEnum(t => t.Part);
        builder.HasDependency(t => t.Part, t => t.Year);
        ConfigureFigures(builder);
        builder.HasOne(t => t.Project).WithMany(ofProject)
            .HasForeignKey(t => t.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(t => t.Phase).WithMany()
            .HasForeignKey(t => new { t.PhaseId, t.ProjectId }).HasPrincipalKey(p => new { p.Id, p.ProjectId })
            .OnDelete(DeleteBehavior.NoAction);

        builder.HasIndex(t => new { t.ProjectId, t.Year, t.Part, t.Id });
        builder.HasIndex(t => new { t.PhaseId, t.ProjectId });
        builder.HasIndex(t => new { t.Scope, t.Year, t.Part, t.Id });
        builder.HasIndex(t => new { t.Year, t.Part, t.Id });
        builder.HasIndex(t => new { t.CreatedAt, t.Id });
        builder.HasIndex(t => new { t.UpdatedAt, t.Id });
    }

    protected abstract void ConfigureFigures(EntityTypeBuilder<TTarget> builder);
}
