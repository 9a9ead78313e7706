using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Jobs;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<JobTargetType, JobTarget, JobTargetView> Targets(string name, string description) =>
        new ConnectionField<JobTargetType, JobTarget, JobTargetView>(name, description)
            .Where<JobTargetFilterInput>()
            .Order<JobTargetSortInput>();
}
