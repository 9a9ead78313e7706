using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Reading;

/// <summary>Reads the rows of one type.</summary>
internal sealed class FindRows<TRow>(IDbContextFactory<ProjectsDbContext> contexts, Row<TRow> row)
    : RowReads<ProjectsDbContext, TRow>(contexts, row)
    where TRow : class;
