using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People;

internal sealed class MeType : ObjectGraphType<Viewer>
{
    public MeType()
    {
        Name = "Viewer";
        Description = "The caller(当前用户)";
        this.Field(
            "personId", v => v.PersonId == null ? null : GlobalId.Encode(
                PersonRow.TypeName, v.PersonId.Value), "Global identifier of the person(人员标识)", typeof(NonNullGraphType<IdGraphType>));
        this.Field("name", v => v.Name, "Name(姓名)", typeof(NonNullGraphType<StringGraphType>));
        this.Field(
            "email", v => v.Email, "Email address for sign-in; none for an account of an external issuer(登录邮箱)",
            typeof(StringGraphType));
        this.Field("roles", v => v.Roles, "Roles(角色)", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<HeldRoleType>>>));
        AddField(new FieldType
        {
            Name = "viewerCan",
            Description = "Permissions of the caller for any organisation; each row has its own viewerCan(当前用户权限)",
            Type = typeof(NonNullGraphType<ViewerCanType>),
            Resolver = new FuncFieldResolver<object>(_ => new Rights(null, Anywhere: true)),
        });
    }
}
