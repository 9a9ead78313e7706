using GraphQL.Types;

namespace ProjectsApi.Features.Organisations;

public static class OrganisationsQueries
{
    public static void AddTo(ObjectGraphType root) =>
        Lists.Organisations("organisations", "Organisations of the register(单位列表)").AddTo<FindOrganisations>(root);
}
