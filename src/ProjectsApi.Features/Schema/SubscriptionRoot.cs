using GraphQL.Types;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Changes;

namespace ProjectsApi.Features.Schema;

/// <summary>The subscription root: one line per slice.</summary>
internal sealed class SubscriptionRoot : ObjectGraphType
{
    public SubscriptionRoot(RowFilterInput<Change> changeFilter, RowFilterInput<Project> projectFilter)
    {
        Name = "Subscription";
        Description = "Subscriptions(订阅入口)";
        ChangesSubscriptions.AddTo(this, changeFilter, projectFilter);
    }
}
