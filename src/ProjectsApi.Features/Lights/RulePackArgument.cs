using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

/// <summary>Argument for other rules than those of the schedule.</summary>
internal static class RulePackArgument
{
    private const string Name = "rulePack";

    public static QueryArgument Create() => new QueryArgument<StringGraphType>
    {
        Name = Name,
        Description = "Key of the rules, one of rulePacks; by default the rules of scheduleSetup(预警规则包)",
    };

    /// <summary>Key given; null without one.</summary>
    /// <exception cref="ExecutionError">No rules have that key.</exception>
    public static string? Read(IResolveFieldContext context) => context.GetArgument<string?>(Name) switch
    {
        { } key when RulePacks.Find(key) is null =>
            throw ArgumentErrors.Invalid(
                Name, $"There are no rules of this key; take one of {string.Join(", ", RulePacks.All.Select(pack => pack.Key))}."),
        var key => key,
    };
}
