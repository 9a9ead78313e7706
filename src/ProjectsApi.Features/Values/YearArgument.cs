using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Features.Values;

/// <summary>Argument <c>year</c> of a field.</summary>
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

    /// <summary>The argument where it may be absent.</summary>
    /// <param name="absent">Year that applies then, in English with the Chinese term.</param>
    public QueryArgument CreateOptional(string absent) => new QueryArgument<IntGraphType>
    {
        Name = Name,
        Description = $"Calendar year, {first} to {last}; {absent}(年份)",
    };

    /// <returns>Null where it is absent.</returns>
    /// <exception cref="ExecutionError">The year is out of range.</exception>
    public int? ReadOptional(IResolveFieldContext context) => context.GetArgument<int?>(Name) is null ? null : Read(context);

    /// <exception cref="ExecutionError">The year is out of range.</exception>
    public int Read(IResolveFieldContext context) =>
        context.GetArgument<int>(Name) is var year && year >= first && year <= last
            ? year
            : throw ArgumentErrors.Invalid(Name, $"Give a calendar year from {first} to {last}.");
}
