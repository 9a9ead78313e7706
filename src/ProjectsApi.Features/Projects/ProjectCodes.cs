using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

internal static class ProjectCodes
{
    /// <summary>Notes that another project has the code of this one.</summary>
    public static async Task CheckAsync(WriteContext write, Project project, CancellationToken cancellationToken)
    {
        if (project.Code is { } code
            && await write.Database.Projects.AnyAsync(p => p.Code == code && p.Id != project.Id, cancellationToken))
        {
            write.Wrong("code", "Another project has this code already; a national code belongs to one project.");
        }
    }
}
