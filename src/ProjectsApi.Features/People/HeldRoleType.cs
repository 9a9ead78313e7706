using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People;

internal sealed class HeldRoleType : ObjectGraphType<HeldRole>
{
    public HeldRoleType()
    {
        Name = "HeldRole";
        Description = "Role of the caller(本人角色)";
        this.Field("role", r => r.Role, "Role(角色)");
        this.Reference<Organisation, HeldRole>(
            "organisation", r => r.Organisation, "Organisation of the role; none for the whole register(单位)");
    }
}
