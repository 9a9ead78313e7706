using ProjectsApi.Data.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class PersonSortInput : RegisterSortInput<Person>
{
    public PersonSortInput()
        : base(PersonType.TypeName, "Order of people(人员排序)")
    {
        By("name", p => p.Name, "Name, by code point(姓名)");
        By("email", p => p.Email, "Address to sign in with(登录邮箱)");
    }
}
