using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>One row to answer with.</summary>
internal sealed record Decided<TEntity>(TEntity Row) : IDecision
    where TEntity : Entity
{
    public bool KeepsDespiteErrors => false;

    public bool Removes(ProjectsDbContext database) => database.Entry(Row).State == EntityState.Deleted;
}
