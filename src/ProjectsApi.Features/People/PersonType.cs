using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

[ConnectionName("People")]
public sealed class PersonType : RegisterType<PersonView>
{
    public const string TypeName = "Person";

    public PersonType()
        : base(TypeName, "Somebody who works with the register(人员)")
    {
        this.RequirePermission(nameof(Permission.ManagePeople));
        this.Field("name", p => p.Name, "Name(姓名)");
        this.Field("email", p => p.Email, "Address to sign in with(登录邮箱)");
        this.Field("issuer", p => p.Issuer, "Outside issuer that vouches for the person(外部认证机构)");
        this.Field("isDisabled", p => p.IsDisabled, "Whether the person may no longer come in(是否停用)");
        Lists.Grants("roleGrants", "Roles of the person(授权)").AddTo<FindRoleGrants, Person, PersonView>(this, g => g.PersonId);
    }
}
