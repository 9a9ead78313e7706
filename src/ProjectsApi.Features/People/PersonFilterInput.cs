using ProjectsApi.Data.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class PersonFilterInput : RegisterFilterInput<Person>
{
    public PersonFilterInput()
        : base(PersonType.TypeName, "Which people(人员筛选)")
    {
        Where("name", p => p.Name, "Name(姓名)");
        Where("email", p => p.Email, "Address to sign in with(登录邮箱)");
        Where("isDisabled", p => p.IsDisabled, "Whether the person may no longer come in(是否停用)");
        WhereList<RoleGrant, RoleGrantFilterInput>("roleGrants", p => p.Grants, "Roles of the person(授权)");
    }
}
