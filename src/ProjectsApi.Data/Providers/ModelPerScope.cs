using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Providers;

/// <summary>Two models: with filters for contexts with a scope, and without for the others.</summary>
internal sealed class ModelPerScope : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), IsLimited: context is ProjectsDbContext { Scope: not null }, designTime);
}
