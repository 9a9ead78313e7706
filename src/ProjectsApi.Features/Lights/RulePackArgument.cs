using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

/// <summary>The argument by which a reader tries other rules than those of the schedule.</summary>
internal static class RulePackArgument
{
    private const string Name = "rulePack";

    public static QueryArgument Create() => new QueryArgument<StringGraphType>
    {
        Name = Name,
        Description = "Key of the rules to judge by, one of rulePacks; those of the project's scheduleSetup when absent(预警规则包)",
    };

    /// <summary>The key that was given; null without one.</summary>
    /// <exception cref="ExecutionError">There are no rules of that key.</exception>
    public static string? Read(IResolveFieldContext context) => context.GetArgument<string?>(Name) switch
    {
        { } key when RulePacks.Find(key) is null =>
            throw ArgumentErrors.Invalid(
                Name, $"There are no rules of this key; take one of {string.Join(", ", RulePacks.All.Select(pack => pack.Key))}."),
        var key => key,
    };
}
