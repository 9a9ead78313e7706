using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.People;

public static class PeopleSlice
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<PersonType>()
        .AddSingleton<PersonFilterInput>()
        .AddSingleton<PersonSortInput>()
        .AddSingleton<RoleGrantType>()
        .AddSingleton<RoleGrantFilterInput>()
        .AddSingleton<RoleGrantSortInput>()
        .AddSingleton<AddPerson>()
        .AddSingleton<UpdatePerson>()
        .AddSingleton<GrantRole>()
        .AddSingleton<RevokeRole>()
        .AddScoped<IssueSignInCode>()
        .AddNode<FindPeople, Person, PersonView>(PersonType.TypeName)
        .AddNode<FindRoleGrants, RoleGrant, RoleGrantView>(RoleGrantType.TypeName);
}
