using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Plans;

/// <summary>Query of one request. It is built only if the cache has no compiled query of the same shape.</summary>
/// <param name="Shape">Shape and values.</param>
/// <param name="Build">Builds the query on a context.</param>
internal sealed record ShapedQuery(QueryShape Shape, Func<DbContext, IOperands, Expression> Build);
