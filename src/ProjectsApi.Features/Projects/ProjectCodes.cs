using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

internal static class ProjectCodes
{
    /// <summary>Adds an error if another project has the same code.</summary>
    public static async Task CheckAsync(WriteContext write, Project project, CancellationToken cancellationToken)
    {
        if (project.Code is { } code
            && await write.Database.Projects.AnyAsync(p => p.Code == code && p.Id != project.Id, cancellationToken))
        {
            write.AddError("code", "Another project already has this code; a national code is unique.");
        }
    }
}
