using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Features.Projects;

public sealed class FindProjectByCode(IDbContextFactory<ProjectsDbContext> contexts)
{
    private static readonly ViewMap<Project, ProjectView> Map = Views.Map<Project, ProjectView>();

    public async Task<ProjectView?> HandleAsync(NationalProjectCode code, ulong needs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        var text = code.Value;
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await database.Projects.AsNoTracking().Where(p => p.Code == text).Select(Map.Only(needs))
            .SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    }
}
