using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Plans;

/// <summary>A query of one request: its shape with the values, and how it is built if no compiled query of the shape is kept.</summary>
/// <param name="Shape">Shape and values.</param>
/// <param name="Build">Builds the query on a context.</param>
internal sealed record ShapedQuery(QueryShape Shape, Func<DbContext, IOperands, Expression> Build);
