using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Features.Projects;

internal sealed class FindProjectByCode(IDbContextFactory<ProjectsDbContext> contexts, Row<Project> row) : IUseCase
{
    public async Task<Project?> HandleAsync(NationalProjectCode code, MemberSet needs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        var text = code.Value;
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await database.Projects.AsNoTracking().Where(p => p.Code == text).Select(row.Map.Only(needs))
            .SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    }
}
