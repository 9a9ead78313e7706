using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Organisations;

internal static class OrganisationsMutations
{
    private const string Result = "organisation";
    private const string Meaning = "Organisation after the change(变更后的单位)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<CreateOrganisationInput>("createOrganisation", "Adds an organisation(新增单位)")
            .Returns<RowType<Organisation>>(Result, "Added organisation(新增的单位)")
            .AddTo<CreateOrganisation, CreateOrganisationInput, Organisation>(root);
        new MutationField<UpdateOrganisationInput>("updateOrganisation", "Changes values of an organisation(修改单位)")
            .Returns<RowType<Organisation>>(Result, Meaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateOrganisation, UpdateOrganisationInput, Organisation>(root);
        new MutationField<MoveOrganisationInput>("moveOrganisation", "Moves an organisation in the tree(调整上级单位)")
            .Returns<RowType<Organisation>>(Result, Meaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<MoveOrganisation, MoveOrganisationInput, Organisation>(root);
        new MutationField<RemoveOrganisationInput>("removeOrganisation", "Removes an organisation to which no row refers(删除单位)")
            .Fails<VersionConflictErrorType>()
            .Fails<InUseErrorType>()
            .AddRemovalTo<RemoveOrganisation, RemoveOrganisationInput, Organisation>(root);
    }
}
