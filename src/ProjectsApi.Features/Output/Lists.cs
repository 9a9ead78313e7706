using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Output;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<OutputTargetType, OutputTarget, OutputTargetView> Targets(string name, string description) =>
        new ConnectionField<OutputTargetType, OutputTarget, OutputTargetView>(name, description)
            .Where<OutputTargetFilterInput>()
            .Order<OutputTargetSortInput>();
}
