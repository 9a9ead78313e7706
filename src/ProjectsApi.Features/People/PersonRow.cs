using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

internal sealed class PersonRow : RegisterRow<Person>
{
    public const string TypeName = "Person";

    public PersonRow()
        : base(TypeName, "People", "Person who works with the register(人员)")
    {
        OrderedBy(SortKey.By<Person, string>("name", p => p.Name));
        IsShort = true;
        Permission = nameof(Access.Permission.ManagePeople);
        Column("name", p => p.Name, "Name(姓名)");
        Column("email", p => p.Email, "Email address for sign-in(登录邮箱)");
        Column("issuer", p => p.Issuer, "External issuer that authenticates the person(外部认证机构)", filter: false, order: false);
        Column("isDisabled", p => p.IsDisabled, "Whether the person may no longer sign in(是否停用)", order: false);
        Add(new MemberField
        {
            Name = "roles",
            Description = "Roles of the person in any organisation, each once; see `roleGrants` for their organisations(角色)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<Role>>>>),
            Needs = MemberSet.Of(nameof(Person.Id)),
            Resolver = new CurrentOnlyResolver(new FuncFieldResolver<Person, object>(context => BatchReads
                .Of(context, PastReads.Today, field => field.Service<FindPersonRoles>()).Load(context.Source.Id))),
        }.Cost(DefaultCosts.Reference));
        List<RoleGrant>("roleGrants", g => g.PersonId, "Roles of the person(授权)", p => p.Grants);
    }
}
