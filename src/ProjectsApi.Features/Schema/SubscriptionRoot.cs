using GraphQL.Types;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Schema;

/// <summary>The subscription root: one line per slice.</summary>
public sealed class SubscriptionRoot : ObjectGraphType
{
    public SubscriptionRoot(ChangeFilterInput changeFilter, ProjectFilterInput projectFilter)
    {
        Name = "Subscription";
        Description = "Everything that can be followed(订阅入口)";
        ChangesSubscriptions.AddTo(this, changeFilter, projectFilter);
    }
}
