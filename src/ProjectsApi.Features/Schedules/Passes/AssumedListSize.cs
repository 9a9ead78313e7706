using GraphQL.Types;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Assumed sizes of lists without paging, for the cost of a query.</summary>
internal static class AssumedListSize
{
    /// <summary>Sets the number of items that the cost assumes; the list may be longer.</summary>
    public static FieldType AssumeSize(this FieldType field, int size) =>
        field.ListSize(size, [], null, [], requireOneSlicingArgument: false);
}
