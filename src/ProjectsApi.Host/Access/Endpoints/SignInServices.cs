namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>What the addresses below /account stand on.</summary>
internal static class SignInServices
{
    public static IServiceCollection AddSignInDesk(this IServiceCollection services) => services
        .AddSingleton<DeviceCookie>()
        .AddSingleton<SignInTurns>()
        .AddScoped<PasswordCheck>()
        .AddScoped<SignInDesk>()
        .AddScoped<RefreshDesk>()
        .AddScoped<SessionTokens>()
        .AddScoped<AccountEnds>();
}
