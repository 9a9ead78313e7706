using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Features.Values;

/// <summary>Required argument <c>year</c> of a field.</summary>
/// <param name="first">First year, inclusive.</param>
/// <param name="last">Last year, inclusive.</param>
internal sealed class YearArgument(int first, int last)
{
    private const string Name = "year";

    public QueryArgument Create() => new QueryArgument<NonNullGraphType<IntGraphType>>
    {
        Name = Name,
        Description = $"Calendar year, {first} to {last}(年份)",
    };

    /// <exception cref="ExecutionError">The year is out of range.</exception>
    public int Read(IResolveFieldContext context) =>
        context.GetArgument<int>(Name) is var year && year >= first && year <= last
            ? year
            : throw ArgumentErrors.Invalid(Name, $"Give a calendar year from {first} to {last}.");
}
