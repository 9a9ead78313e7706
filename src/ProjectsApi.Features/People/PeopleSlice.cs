using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.People;

internal static class PeopleSlice
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddScoped<IssueSignInCode>();
}
