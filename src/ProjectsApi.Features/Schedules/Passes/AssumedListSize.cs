using GraphQL.Types;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Lists that come whole, because they are computed whole.</summary>
internal static class AssumedListSize
{
    /// <summary>How many items a question about its cost reckons with; a schedule may have more.</summary>
    public static FieldType AssumeSize(this FieldType field, int size) => field.ListSize(size, [], null, [], requireOneSlicingArgument: false);
}
