using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.People;

public static class PeopleSlice
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddScoped<IssueSignInCode>();
}
