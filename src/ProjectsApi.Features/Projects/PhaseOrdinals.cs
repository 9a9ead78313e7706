using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

/// <summary>Numbers of the phases of a project, which are unique.</summary>
internal static class PhaseOrdinals
{
    public static async Task<int> NextAsync(WriteContext write, Guid project, CancellationToken cancellationToken) =>
        1 + (await write.Database.Phases.Where(p => p.ProjectId == project).MaxAsync(p => (int?)p.Ordinal, cancellationToken) ?? 0);

    /// <summary>Adds an error if another phase has the same number.</summary>
    public static async Task CheckAsync(WriteContext write, Phase phase, CancellationToken cancellationToken)
    {
        var other = await write.Database.Phases.Where(p => p.ProjectId == phase.ProjectId && p.Ordinal == phase.Ordinal && p.Id != phase.Id)
            .Select(p => p.Name).FirstOrDefaultAsync(cancellationToken);
        if (other is not null)
        {
            write.AddError("ordinal", $"Phase {phase.Ordinal} of the project is {other}; choose another number.");
        }
    }
}
