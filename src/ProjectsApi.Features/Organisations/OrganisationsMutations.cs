using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Organisations;

public static class OrganisationsMutations
{
    private const string Result = "organisation";
    private const string Meaning = "Organisation after the change(变更后的单位)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<CreateOrganisationInput>("createOrganisation", "Adds an organisation(新增单位)")
            .Returns<OrganisationType>(Result, "Organisation that was added(新增的单位)")
            .AddTo<CreateOrganisation, CreateOrganisationInput, Organisation, OrganisationView>(root);
        new MutationField<UpdateOrganisationInput>("updateOrganisation", "Changes values of an organisation(修改单位)")
            .Returns<OrganisationType>(Result, Meaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateOrganisation, UpdateOrganisationInput, Organisation, OrganisationView>(root);
        new MutationField<MoveOrganisationInput>("moveOrganisation", "Moves an organisation in the tree(调整上级单位)")
            .Returns<OrganisationType>(Result, Meaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<MoveOrganisation, MoveOrganisationInput, Organisation, OrganisationView>(root);
        new MutationField<RemoveOrganisationInput>("removeOrganisation", "Removes an organisation that nothing refers to(删除单位)")
            .Returns<OrganisationType>(Result, "Organisation as it was(被删除的单位)")
            .Fails<VersionConflictErrorType>()
            .Fails<InUseErrorType>()
            .AddTo<RemoveOrganisation, RemoveOrganisationInput, Organisation, OrganisationView>(root);
    }
}
