using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Organisations;

internal static class OrganisationsQueries
{
    public static void AddTo(ObjectGraphType root) =>
        new ConnectionField<Organisation>("organisations", "Organisations of the register(单位列表)").AddTo(root);
}
