using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

internal static class PeopleMutations
{
    private const string Result = "person";
    private const string Meaning = "Person after the change(变更后的人员)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<AddPersonInput>("addPerson", "Adds a person with a first role(新增人员)")
            .Returns<RowType<Person>>(Result, Meaning)
            .AddTo<AddPerson, AddPersonInput, Person>(root);
        new MutationField<UpdatePersonInput>("updatePerson", "Renames, disables or enables a person(修改或停用人员)")
            .Returns<RowType<Person>>(Result, Meaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdatePerson, UpdatePersonInput, Person>(root);
        new MutationField<GrantRoleInput>("grantRole", "Grants a person a role for an organisation and everything below it(授予角色)")
            .Returns<RowType<Person>>(Result, Meaning)
            .AddTo<GrantRole, GrantRoleInput, Person>(root);
        new MutationField<RevokeRoleInput>("revokeRole", "Revokes a role. Open connections notice within a minute(撤销角色)")
            .Returns<RowType<Person>>(Result, Meaning)
            .AddTo<RevokeRole, RevokeRoleInput, Person>(root);
        new MutationField<IssueSignInCodeInput>(
                "issueSignInCode",
                "Issues a code with which a person sets a password at /account/resetPassword. Hand it over in person(签发登录码)")
            .Returns<SignInCodeType>("signInCode", "Code, shown only once(登录码)")
            .AddTo(root, (context, given) => context.Service<IssueSignInCode>()
            .HandleAsync(Viewer.Of(context), given.Record, context.CancellationToken))
            .Require(Permission.ManagePeople);
    }
}
